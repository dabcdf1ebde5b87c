using Passoparola.Cms.Catalogue.Filtering;
using Passoparola.Cms.Infrastructure.PropertyEditors.Choices;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace Passoparola.Cms.Search;

/// <summary>The labels that editors see beside the codes of closed lists; the code itself where there is none.</summary>
internal sealed class CodeLabels(IPublishedContentTypeCache types)
{
    private const string Opportunity = "opportunity";

    public string Of(string filter, string code)
    {
        var alias = filter == FilterNames.DeliveryMode ? "deliveryModes" : filter;
        var choices = types.Get(PublishedItemType.Content, Opportunity).GetPropertyType(alias)?.DataType.ConfigurationObject as ILabelledChoices;
        return choices?.Choices.FirstOrDefault(choice => choice.Value == code)?.Label ?? code;
    }
}
