namespace Passoparola.Cms.Infrastructure.Changes;

/// <summary>A cache that makes the refreshes of one change together.</summary>
internal interface IRefreshCollector
{
    /// <summary>
    /// Until the result is disposed, refreshes asked for in this flow are collected and made by one query, at the
    /// latest when this flow reads what they change.
    /// </summary>
    IDisposable Collect();
}
