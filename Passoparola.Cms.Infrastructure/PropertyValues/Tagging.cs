using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;

namespace Passoparola.Cms.Infrastructure.PropertyValues;

/// <summary>Hands the tags among the values of a document or media item to the tags of the site.</summary>
internal sealed class Tagging(
    Lazy<ITagRepository> tags,
    Lazy<IDataTypeRepository> dataTypes,
    Lazy<PropertyEditorCollection> editors,
    ILanguageRepository languages)
{
    public void Assign(IContentBase content, bool isNew)
    {
        foreach (var property in content.Properties)
        {
            if (!editors.Value.TryGet(property.PropertyType.PropertyEditorAlias, out var editor)
                || editor.GetValueEditor() is not IDataValueTags provider)
            {
                continue;
            }

            var configuration = dataTypes.Value.Get(property.PropertyType.DataTypeId)?.ConfigurationObject;
            ITag[] assigned =
            [
                .. property.Values.SelectMany(value =>
                    provider.GetTags(value.EditedValue, configuration, languages.GetIdByIsoCode(value.Culture, throwOnNotFound: false))),
            ];
            if (!isNew || assigned.Length > 0)
            {
                tags.Value.Assign(content.Id, property.PropertyTypeId, assigned);
            }
        }
    }

    public void RemoveAll(int contentId) => tags.Value.RemoveAll(contentId);
}
