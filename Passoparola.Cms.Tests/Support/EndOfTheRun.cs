using System.Collections.Concurrent;
using Passoparola.Cms.Tests.Support;

[assembly: AssemblyFixture(typeof(EndOfTheRun))]

namespace Passoparola.Cms.Tests.Support;

/// <summary>
/// What the process of the tests has made for all of them is taken away when the last test and the last fixture have
/// ended. Not when the process ends: the runner takes one that needs more than eleven seconds to end for failed.
/// </summary>
public sealed class EndOfTheRun : IDisposable
{
    private static readonly ConcurrentStack<Action> Left = new();

    /// <summary>Takes away what has just been made, after all that is made later.</summary>
    internal static void Remember(Action takeAway) => Left.Push(takeAway);

    public void Dispose()
    {
        while (Left.TryPop(out var takeAway))
        {
            takeAway();
        }
    }
}
