using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Passoparola.Cms.Infrastructure.Schema.Files;

namespace Passoparola.Cms.Tests.Infrastructure.Schema;

public sealed class ReadingSchemaFiles
{
    private static readonly Guid Key = new("5c6c6e0e-8f4f-4f0e-9c62-3c9a2d7d1a01");

    [Fact]
    public void Elements_nobody_knows_are_passed_over()
    {
        var folder = new SchemaFolderOnDisk().With(
            "Content/one.config",
            $"<Content Key=\"{Key}\" Alias=\"x\" New=\"1\"><Info><ContentType>page</ContentType><CreateDate>2026-01-31T00:00:00</CreateDate><Weather>fine</Weather></Info><More /></Content>");

        Assert.Equal("x", Assert.Single(folder.Read().Contents).Name);
    }

    [Fact]
    public void The_demo_folder_counts_only_when_asked_for()
    {
        var folder = new SchemaFolderOnDisk().With("Demo/Content/one.config", Document("one", []));

        Assert.Empty(folder.Read().Contents);
        Assert.Single(folder.Read(demo: true).Contents);
    }

    [Fact]
    public void A_marker_of_a_new_name_deletes_nothing()
    {
        var folder = new SchemaFolderOnDisk().With("Content/old.config", $"<Empty Key=\"{Key}\" Alias=\"old\" Change=\"Rename\" />");

        Assert.Empty(folder.Read().Deletions);
    }

    [Property(MaxTest = 300)]
    public Property Any_text_comes_back_from_a_file_as_it_went_in() => Prop.ForAll(
        Texts.Any.ToArbitrary(),
        Texts.Any.ToArbitrary(),
        (name, value) =>
        {
            var document = Document(name.Length == 0 ? "x" : name, [new PropertyValueFile("summary", "it-IT", null, value)]);
            var read = Assert.Single(new SchemaFolderOnDisk().With("Content/one.config", document).Read().Contents);

            Assert.Equal(document.Name, read.Name);
            Assert.Equal(document.Names["it-IT"], read.Names["it-IT"]);
            Assert.Equal(value, Assert.Single(read.Values).Value);
            Assert.Equal(SchemaWriter.Bytes(document), SchemaWriter.Bytes(read));
        });

    [Property(MaxTest = 200)]
    public Property Any_folder_name_comes_back_from_its_path() => Prop.ForAll(
        Texts.Any.Where(text => text.Length > 0).NonEmptyListOf().ToArbitrary(),
        names => Assert.Equal(names, SchemaFolderPath.Names(SchemaFolderPath.Of(names))));

    private static ContentFile Document(string name, IReadOnlyList<PropertyValueFile> values) =>
        new(Key, name, null, "page", new DateTime(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc), 3, Trashed: false, Published: true)
        {
            Names = new Dictionary<string, string> { ["it-IT"] = name },
            PublishedCultures = new HashSet<string> { "it-IT" },
            Values = values,
        };
}
