using Passoparola.Cms.Infrastructure.PropertyEditors.ContentPickers;
using Passoparola.Cms.Infrastructure.PropertyEditors.Images;
using Passoparola.Cms.Infrastructure.PropertyEditors.Links;
using Passoparola.Cms.Infrastructure.PropertyEditors.MediaPickers;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Tests.Infrastructure.PropertyEditors;

public sealed class PickersAndLinks
{
    private const string Key = "11111111-1111-1111-1111-111111111111";
    private const string Udi = "umb://document/11111111111111111111111111111111";

    private readonly EditorsUnderTest _editors = new((typeof(IEntityService), Answering.Of<IEntityService>(
        ("GetAll", arguments => ((Guid[])arguments[1]!)
            .Select(key => new MediaEntitySlim { Key = key, ContentTypeAlias = "Image" }).ToArray<IEntitySlim>()))));

    [Fact]
    public void Picked_documents_are_stored_as_udis_and_followed()
    {
        var editor = _editors.Editor<MultiNodeTreePickerPropertyEditor>();
        var stored = _editors.Store(editor, $$"""[{"type":"document","unique":"{{Key}}"}]""");

        Assert.Equal(Udi, stored);
        Assert.Contains($"\"unique\":\"{Key}\"", _editors.Show(editor, stored), StringComparison.Ordinal);
        Assert.Equal(Udi, Assert.Single(((IDataValueReference)editor.GetValueEditor()).GetReferences(stored)).Udi.ToString());
        Assert.Null(_editors.Store(editor, "[]"));
    }

    [Fact]
    public void Too_many_picked_documents_are_refused_as_sent_and_as_stored()
    {
        var editor = _editors.Editor<MultiNodeTreePickerPropertyEditor>();
        var one = _editors.Configure(editor, """{"startNode":{"type":"content"},"maxNumber":1}""");

        Assert.Equal(["entriesExceed:1|1"], EditorsUnderTest.Errors(editor, $"{Udi},{Udi}", one));
        Assert.Equal(["invalidObjectType:"], EditorsUnderTest.Errors(editor, _editors.Sent($$"""[{"type":"media","unique":"{{Key}}"}]"""), one));
        Assert.Single(EditorsUnderTest.Errors(editor, null, one, required: true));
    }

    [Fact]
    public void A_link_to_a_document_is_stored_without_its_address()
    {
        var editor = _editors.Editor<MultiUrlPickerPropertyEditor>();
        var stored = (string)_editors.Store(editor, $$"""
            [{"name":"Scheda","type":"document","unique":"{{Key}}","url":"/now","queryString":"#orari","icon":"icon-x"},
             {"name":"Fuori","type":"external","url":"https://example.org"},
             {"name":"Niente","type":"external","url":""}]
            """)!;

        Assert.Contains(Udi, stored, StringComparison.Ordinal);
        Assert.DoesNotContain("/now", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("Niente", stored, StringComparison.Ordinal);
        Assert.Equal(Udi, Assert.Single(((IDataValueReference)editor.GetValueEditor()).GetReferences(stored)).Udi.ToString());
    }

    [Fact]
    public void A_picked_image_keeps_only_the_crops_that_were_drawn()
    {
        var editor = _editors.Editor<MediaPickerPropertyEditor>();
        var configuration = _editors.Configure(editor, """{"multiple":false,"enableLocalFocalPoint":true,"crops":[{"alias":"wide","width":200,"height":100}]}""");
        var stored = (string)_editors.Store(editor, $$"""
            [{"key":"22222222-2222-2222-2222-222222222222","mediaKey":"{{Key}}","mediaTypeAlias":"",
              "crops":[{"alias":"wide","width":200,"height":100,"coordinates":null}],
              "focalPoint":{"left":0.5,"top":0.5} }]
            """, configuration)!;

        Assert.DoesNotContain("wide", stored, StringComparison.Ordinal);
        Assert.Contains("\"focalPoint\":null", stored, StringComparison.Ordinal);
        Assert.Contains("\"alias\":\"wide\"", _editors.Show(editor, stored, configuration), StringComparison.Ordinal);
        Assert.Contains("\"mediaTypeAlias\":\"Image\"", _editors.Show(editor, stored, configuration), StringComparison.Ordinal);
        Assert.Equal(stored, _editors.Store(editor, _editors.Show(editor, stored, configuration), configuration));
        Assert.Equal("media", Assert.Single(((IDataValueReference)editor.GetValueEditor()).GetReferences(stored)).Udi.EntityType);
    }

    [Fact]
    public void An_image_has_a_path_whichever_way_it_is_stored()
    {
        var editor = _editors.Editor<ImageCropperPropertyEditor>();

        Assert.True(editor.TryGetMediaPath("Umbraco.ImageCropper", """{"src":"/media/a.png","crops":[]}""", out var path));
        Assert.Equal("/media/a.png", path);
        Assert.True(editor.TryGetMediaPath("Umbraco.ImageCropper", "/media/b.png", out path));
        Assert.Equal("/media/b.png", path);
        Assert.False(editor.TryGetMediaPath("Umbraco.ImageCropper", "{ broken", out _) && path is null);
    }
}
