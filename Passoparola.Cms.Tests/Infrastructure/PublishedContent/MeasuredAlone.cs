namespace Passoparola.Cms.Tests.Infrastructure.PublishedContent;

/// <summary>What looks at the memory of the whole process stands after all that uses it: <c>[Collection&lt;MeasuredAlone&gt;]</c>.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class MeasuredAlone;
