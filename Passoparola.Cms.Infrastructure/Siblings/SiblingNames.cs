using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.Scoping;

namespace Passoparola.Cms.Infrastructure.Siblings;

/// <summary>
/// Keeps names unique among siblings, for every culture by itself, as Umbraco does: a name that is taken gets the
/// lowest free number in brackets. The number of statements does not depend on how many siblings there are, nor on how
/// many of them have the same name.
/// </summary>
internal sealed class SiblingNames(IAmbientDatabase database)
{
    // Gaps further up stay open: filling every gap would mean reading all the names.
    private const int NumbersSearchedForGaps = 32;
    private const int LongestName = 255;
    private const int RoomForNumber = 13;

    private readonly Func<CmsDbContext, Guid, int, int, string[], string[], int[], IEnumerable<SiblingNameRow>> _named = EF.CompileQuery(
        (CmsDbContext context, Guid objectType, int parentId, int nodeId, string[] cultures, string[] baseNames, int[] numbers) =>
            context.Set<SiblingNameRow>().AsNoTracking().Where(row =>
                row.ParentId == parentId && row.ObjectType == objectType && row.NodeId != nodeId
                && cultures.Contains(row.Culture)
                && baseNames.Contains(row.BaseName)
                && numbers.Contains(row.Number)));

    /// <summary>The names to store: those given, except where a sibling has them already.</summary>
    /// <param name="names">Names by culture; the empty culture is the invariant name.</param>
    public Dictionary<string, string> MakeUnique(SiblingPlace place, IReadOnlyDictionary<string, string> names)
    {
        var taken = Taken(place, names);
        return names.ToDictionary(
            name => name.Key,
            name => taken.Contains((name.Key, StructuredName.Of(name.Value).BaseName, StructuredName.Of(name.Value).Number))
                ? Numbered(place, name.Key, name.Value)
                : name.Value);
    }

    /// <summary>Replaces the stored names of a thing.</summary>
    public void Store(SiblingPlace place, IReadOnlyDictionary<string, string> names, bool isNew)
    {
        var context = database.Writing;
        if (!isNew)
        {
            context.Set<SiblingNameRow>().Where(row => row.NodeId == place.NodeId).ExecuteDelete();
        }

        context.Rows.Insert([.. names.Select(name => Row(place, name.Key, name.Value))]);
    }

    public static SiblingNameRow Row(SiblingPlace place, string culture, string name)
    {
        var structured = StructuredName.Of(name);
        return new SiblingNameRow
        {
            NodeId = place.NodeId,
            Culture = culture,
            ObjectType = place.ObjectType,
            ParentId = place.ParentId,
            Name = name,
            BaseName = structured.BaseName,
            Number = structured.Number,
            FoldedName = FoldedName.Of(name),
        };
    }

    private IQueryable<SiblingNameRow> Siblings(SiblingPlace place) =>
        database.Writing.Set<SiblingNameRow>().AsNoTracking().Where(row =>
            row.ParentId == place.ParentId && row.ObjectType == place.ObjectType && row.NodeId != place.NodeId);

    private HashSet<(string Culture, string BaseName, int Number)> Taken(SiblingPlace place, IReadOnlyDictionary<string, string> names)
    {
        var wanted = names.Values.Select(StructuredName.Of).ToArray();
        string[] cultures = [.. names.Keys];
        string[] baseNames = [.. wanted.Select(name => name.BaseName).Distinct()];
        int[] numbers = [.. wanted.Select(name => name.Number).Distinct()];
        return
        [
            .. _named(database.Writing, place.ObjectType, place.ParentId, place.NodeId, cultures, baseNames, numbers)
                .Select(row => (row.Culture, row.BaseName, row.Number)),
        ];
    }

    private string Numbered(SiblingPlace place, string culture, string name)
    {
        // A number that an editor wrote belongs to the name unless the name without it exists too.
        var structured = StructuredName.Of(name);
        var counts = structured.Number > 0 && Exists(place, culture, structured.Text);
        var text = counts || structured.Number == 0 ? structured.Text : name;
        text = text.Length > LongestName - RoomForNumber ? text[..(LongestName - RoomForNumber)].TrimEnd() : text;
        var baseName = text.ToUpperInvariant();
        var same = Siblings(place).Where(row => row.Culture == culture && row.BaseName == baseName && row.Number > 0);
        var numbers = same.Where(row => row.Number <= NumbersSearchedForGaps).Select(row => row.Number).ToHashSet();
        var highest = same.Max(row => (int?)row.Number) ?? 0;
        for (var number = 1; number <= NumbersSearchedForGaps; number++)
        {
            if (!numbers.Contains(number))
            {
                return new StructuredName(text, number).ToString();
            }
        }

        return new StructuredName(text, highest + 1).ToString();
    }

    private bool Exists(SiblingPlace place, string culture, string name)
    {
        var structured = StructuredName.Of(name);
        return Siblings(place).Any(row =>
            row.Culture == culture && row.BaseName == structured.BaseName && row.Number == structured.Number);
    }
}
