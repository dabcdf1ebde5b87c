namespace Passoparola.Cms.Api.Management.NewsDashboard;

/// <summary>Where a piece of news stands on the page: <see cref="High"/> first and largest.</summary>
public enum NewsPriority
{
    Normal,
    Medium,
    High,
}

/// <summary>A piece of news for the editors.</summary>
/// <param name="Body">HTML; the back office takes out of it what could do harm.</param>
/// <param name="Url">Where the whole of it is read.</param>
public sealed record NewsDashboardItem(
    string Header,
    NewsPriority Priority = NewsPriority.Normal,
    string? Body = null,
    string? ButtonText = null,
    string? ImageUrl = null,
    string? ImageAltText = null,
    string? Url = null);
