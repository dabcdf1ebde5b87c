using System.CommandLine;

namespace Passoparola.Cms.Benchmarks.Reading;

/// <summary>What the commands that measure an imported site have in common.</summary>
internal static class SharedOptions
{
    public static Option<string> Work() => new("--work") { Description = "Folder that keeps the imported database between runs.", Required = true };

    public static Option<string[]> Settings()
    {
        var settings = new Option<string[]>("--setting") { Description = "A setting of the site, key=value; repeatable.", DefaultValueFactory = _ => [] };
        settings.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.IndexOf('=', StringComparison.Ordinal) <= 0))
            {
                result.AddError("A setting is written key=value.");
            }
        });
        return settings;
    }

    public static IReadOnlyList<(string Key, string Value)> Read(IEnumerable<string> settings) =>
        [.. settings.Select(setting => setting.Split('=', 2)).Select(parts => (parts[0], parts[1]))];

    /// <returns>The exit code; why it is not 0 stands on the error stream.</returns>
    public static async Task<int> RunAsync(Func<Task> measurement)
    {
        try
        {
            await measurement();
            return 0;
        }
        catch (InvalidOperationException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 1;
        }
    }
}
