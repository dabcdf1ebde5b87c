using System.Runtime.Loader;

namespace Passoparola.Cms.Tests.Support;

/// <summary>
/// Umbraco's scan for extension code loads every library in the program's directory. xunit puts some there that .NET
/// would not find by name.
/// </summary>
internal static class AssembliesBesideTheTests
{
    private static int _found;

    public static void LetBeFound()
    {
        if (Interlocked.Exchange(ref _found, 1) == 0)
        {
            AssemblyLoadContext.Default.Resolving += (context, name) =>
                Path.Combine(AppContext.BaseDirectory, $"{name.Name}.dll") is var path && File.Exists(path)
                    ? context.LoadFromAssemblyPath(path)
                    : null;
        }
    }
}
