namespace Passoparola.Cms.Infrastructure.PropertyEditors;

/// <summary>A value editor whose stored values hold markup, their own or that of values inside them.</summary>
internal interface IStoresMarkup
{
    /// <summary>The value as it may be stored.</summary>
    /// <returns>The given value itself when nothing of it has to go.</returns>
    object? MakeSafe(object? stored);
}
