namespace Passoparola.Cms.Tests.Support;

/// <summary>The tests that share the one running site, one after the other: <c>[Collection&lt;RunningCms&gt;]</c>.</summary>
[CollectionDefinition]
public sealed class RunningCms : ICollectionFixture<CmsApplication>;
