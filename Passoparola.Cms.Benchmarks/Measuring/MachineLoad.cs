namespace Passoparola.Cms.Benchmarks.Measuring;

/// <summary>What else the machine does: figures mean little without it.</summary>
internal static class MachineLoad
{
    /// <returns>The averages of processes that want a core, over one, five and fifteen minutes.</returns>
    public static string Now() => string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3]);
}
