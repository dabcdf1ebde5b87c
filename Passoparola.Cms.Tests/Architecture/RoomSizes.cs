using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Architecture;

/// <summary>What stands over an aim is listed in docs/rooms.md with its reason; nothing stands over a limit.</summary>
public sealed class RoomSizes
{
    private const int AimedLines = 300;
    private const int LinesAtMost = 400;
    private const int AimedFiles = 25;
    private const int FilesAtMost = 40;

    [Fact]
    public void No_file_is_longer_than_the_limit() =>
        Assert.DoesNotContain(LinesOfFiles(), file => file.Value > LinesAtMost);

    [Fact]
    public void No_folder_holds_more_files_than_the_limit() =>
        Assert.DoesNotContain(FilesOfFolders(), folder => folder.Value > FilesAtMost);

    [Fact]
    public void What_stands_over_an_aim_is_listed_with_its_reason_and_nothing_else_is()
    {
        var over = LinesOfFiles().Where(file => file.Value > AimedLines)
            .Concat(FilesOfFolders().Where(folder => folder.Value > AimedFiles))
            .Select(room => room.Key);

        Assert.Equal(over.Order(StringComparer.Ordinal), Listed().Order(StringComparer.Ordinal));
    }

    private static Dictionary<string, int> LinesOfFiles() =>
        Repository.SourceFiles().ToDictionary(file => file, file => File.ReadLines(Path.Combine(Repository.Root, file)).Count());

    private static Dictionary<string, int> FilesOfFolders() =>
        Repository.SourceFiles().CountBy(file => Path.GetDirectoryName(file)!).ToDictionary();

    // | `path` | reason |
    private static IEnumerable<string> Listed() =>
        Repository.Read("docs/rooms.md").Split('\n')
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length >= 4 && cells[1].StartsWith('`') && cells[2].Length > 0)
            .Select(cells => cells[1].Trim('`'));
}
