namespace Passoparola.Cms.Tests.Browser.Support;

/// <summary>The tests that work in the back office, one after the other.</summary>
[CollectionDefinition]
public sealed class EditedInTheBrowser : ICollectionFixture<EditedSite>;
