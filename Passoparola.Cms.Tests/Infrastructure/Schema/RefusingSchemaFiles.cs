namespace Passoparola.Cms.Tests.Infrastructure.Schema;

public sealed class RefusingSchemaFiles
{
    private const string Key = "5c6c6e0e-8f4f-4f0e-9c62-3c9a2d7d1a01";

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        Assert.Contains("/nowhere", Assert.Throws<Passoparola.Cms.Infrastructure.Schema.Files.SchemaException>(
            () => Passoparola.Cms.Infrastructure.Schema.Files.SchemaFolder.Read("/nowhere", demo: false)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_ends_too_early_is_named_with_its_line() =>
        Refused("<Content Key=\"" + Key + "\">\n  <Info>", "Content/one.config: line 2: the file is not well-formed XML");

    [Fact]
    public void A_document_type_declaration_is_not_read() =>
        Refused("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Content Key=\"" + Key + "\">&a;</Content>", "Content/one.config: the file is not well-formed XML");

    [Fact]
    public void An_unknown_root_element_is_named_with_those_that_are_accepted() =>
        Refused($"<Template Key=\"{Key}\" />", "Content/one.config: Template: the root element is not known; accepted are Language, DataType, MediaType, ContentType, Content, Empty");

    [Fact]
    public void A_missing_key_is_named() =>
        Refused("<Content Alias=\"x\" />", "Content/one.config: Content: the attribute Key is missing");

    [Fact]
    public void A_key_that_is_no_guid_is_named() =>
        Refused("<Content Key=\"twelve\" Alias=\"x\" />", "Content/one.config: Content: Key is 'twelve', which is not a GUID (key twelve)");

    [Fact]
    public void A_missing_element_is_named_with_the_key() =>
        Refused($"<Content Key=\"{Key}\" Alias=\"x\"><Info /></Content>", $"Content/one.config: Info: the element ContentType is missing or empty (key {Key})");

    [Fact]
    public void A_number_that_is_none_is_named() =>
        Refused(Document("<SortOrder>many</SortOrder>"), $"Content/one.config: Info: SortOrder is 'many', which is not a whole number (key {Key})");

    [Fact]
    public void A_date_that_is_none_is_named() =>
        Refused(
            Document("").Replace("2026-01-31T00:00:00", "yesterday", StringComparison.Ordinal),
            $"Content/one.config: Info: CreateDate is 'yesterday', which is not a date (2026-01-31T00:00:00) (key {Key})");

    [Fact]
    public void A_flag_that_is_neither_true_nor_false_is_named() =>
        Refused(Document("<Trashed>perhaps</Trashed>"), $"Content/one.config: Info: Trashed is 'perhaps'; accepted are true and false (key {Key})");

    [Fact]
    public void Two_names_in_one_language_are_refused() =>
        Refused(
            Document("<NodeName Default=\"a\"><Name Culture=\"it-IT\">a</Name><Name Culture=\"it-it\">b</Name></NodeName>"),
            $"Content/one.config: Name: the culture it-it has two names (key {Key})");

    [Fact]
    public void Two_values_for_one_language_are_refused() =>
        Refused(
            Document("", "<summary><Value Culture=\"it-IT\">a</Value><Value Culture=\"it-IT\">b</Value></summary>"),
            $"Content/one.config: summary: the property has two values for the same culture (key {Key})");

    [Fact]
    public void A_text_marked_base64_that_is_not_is_refused() =>
        Refused(Document("", "<summary><Value Encoding=\"base64\">!</Value></summary>"), $"Content/one.config: Value: Value is marked base64 and is not (key {Key})");

    [Fact]
    public void The_same_key_in_two_files_is_refused_with_both_files_named()
    {
        var folder = new SchemaFolderOnDisk().With("Content/one.config", Document("")).With("Content/two.config", Document(""));

        Assert.Equal($"Content/two.config: Content: the key stands in Content/one.config too (key {Key})", folder.Refusal());
    }

    [Fact]
    public void The_same_type_alias_in_two_files_is_refused_with_both_files_named()
    {
        static string Type(string key) => $"<ContentType Key=\"{key}\" Alias=\"page\"><Info><Name>Page</Name></Info></ContentType>";
        var folder = new SchemaFolderOnDisk()
            .With("ContentTypes/one.config", Type(Key))
            .With("ContentTypes/two.config", Type("6c6c6e0e-8f4f-4f0e-9c62-3c9a2d7d1a02"));

        Assert.Contains("'page' stands in ContentTypes/one.config too", folder.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_in_a_tab_the_type_lacks_is_refused()
    {
        var folder = new SchemaFolderOnDisk().With("ContentTypes/page.config", $"""
            <ContentType Key="{Key}" Alias="page"><Info><Name>Page</Name></Info><GenericProperties><GenericProperty>
            <Key>6c6c6e0e-8f4f-4f0e-9c62-3c9a2d7d1a02</Key><Name>x</Name><Alias>x</Alias><Definition>{Key}</Definition><Type>y</Type><Tab Alias="content">Content</Tab>
            </GenericProperty></GenericProperties></ContentType>
            """);

        Assert.Equal($"ContentTypes/page.config: ContentType: the property 'x' stands in the tab 'content', which the type does not have (key {Key})", folder.Refusal());
    }

    [Fact]
    public void A_configuration_that_is_no_json_is_named()
    {
        var folder = new SchemaFolderOnDisk().With(
            "DataTypes/x.config", $"<DataType Key=\"{Key}\"><Info><Name>x</Name><EditorAlias>y</EditorAlias></Info><Config><![CDATA[{{ \"a\": ]]></Config></DataType>");

        Assert.StartsWith("DataTypes/x.config: Config: the configuration is not JSON", folder.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_marker_outside_a_folder_of_a_kind_is_refused()
    {
        var folder = new SchemaFolderOnDisk().With("gone.config", $"<Empty Key=\"{Key}\" Change=\"Delete\" />");

        Assert.Contains("an Empty marker must stand in the folder of its kind", folder.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_marker_with_an_unknown_change_is_refused()
    {
        var folder = new SchemaFolderOnDisk().With("Content/gone.config", $"<Empty Key=\"{Key}\" Change=\"Hide\" />");

        Assert.Equal($"Content/gone.config: Empty: Change is 'Hide'; accepted are Rename and Delete (key {Key})", folder.Refusal());
    }

    [Fact]
    public void A_thing_that_is_described_and_deleted_is_refused()
    {
        var folder = new SchemaFolderOnDisk().With("Content/one.config", Document("")).With("Content/gone.config", $"<Empty Key=\"{Key}\" Change=\"Delete\" />");

        Assert.Equal($"Content/one.config: the Empty marker of the same key says it is deleted (key {Key})", folder.Refusal());
    }

    private static string Document(string info, string properties = "") => $"""
        <Content Key="{Key}" Alias="x"><Info><ContentType>page</ContentType><CreateDate>2026-01-31T00:00:00</CreateDate>{info}</Info><Properties>{properties}</Properties></Content>
        """;

    private static void Refused(string text, string problem)
    {
        var refusal = new SchemaFolderOnDisk().With("Content/one.config", text).Refusal();
        Assert.StartsWith(problem, refusal, StringComparison.Ordinal);
    }
}
