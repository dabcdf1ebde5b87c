using Passoparola.Cms.Benchmarks.Measuring;

namespace Passoparola.Cms.Benchmarks.Publishing;

/// <summary>What follows a publish, for one kind of request; times in milliseconds on the clock.</summary>
/// <param name="Publish">Saving and publishing, until the service returns.</param>
/// <param name="First">The first answer asked for after that.</param>
/// <param name="Late">How many first answers did not have what was published.</param>
/// <param name="Unrelated">The answer for another item that was asked for before, right after the first.</param>
internal sealed record PublishFigures(string Name, Spread Publish, Spread First, int Late, Spread Unrelated);
