namespace Passoparola.Cms.Tests.Support;

/// <summary>A directory of the test process, gone at the end of the run.</summary>
public static class TemporaryFiles
{
    private static readonly Lazy<string> Created = new(Create);

    public static string Directory => Created.Value;

    /// <summary>A path in it that nothing stands at yet.</summary>
    public static string NewPath(string name) => Path.Combine(Directory, $"{Guid.NewGuid():N}-{name}");

    private static string Create()
    {
        var directory = System.IO.Directory.CreateTempSubdirectory("passoparola-tests-").FullName;
        EndOfTheRun.Remember(() => System.IO.Directory.Delete(directory, recursive: true));
        return directory;
    }
}
