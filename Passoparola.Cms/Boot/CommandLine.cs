namespace Passoparola.Cms.Boot;

/// <summary>Tells a command from the settings a server is started with, which all begin with a dash or hold an equals sign.</summary>
internal static class CommandLine
{
    public static bool IsCommand(string[] arguments) =>
        arguments is [{ Length: > 0 } first, ..] && first[0] is not ('-' or '/') && !first.Contains('=', StringComparison.Ordinal);
}
