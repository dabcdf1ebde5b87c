namespace Passoparola.Cms.Api.Management.NewsDashboard;

/// <summary>What the operator has to tell the editors; they read it on the first page of the content section.</summary>
internal sealed class NewsDashboardSettings
{
    public IList<NewsDashboardItem> News { get; set; } = [];
}
