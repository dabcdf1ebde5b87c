using Passoparola.Cms.Benchmarks.Loading;

namespace Passoparola.Cms.Benchmarks.Reading;

/// <summary>One kind of request.</summary>
/// <param name="Name">How <c>--only</c> names it, and the table.</param>
/// <param name="Aim">How many times bare Kestrel's processor time it may take; null where no aim was set.</param>
/// <param name="Status">What the site must answer to each request.</param>
/// <param name="Requests">Distinct requests.</param>
/// <param name="Sent">The requests in the order they are sent, over and over.</param>
internal sealed record ReadScenario(string Name, double? Aim, int Status, IReadOnlyList<LoadRequest> Requests, IReadOnlyList<LoadRequest> Sent);
