using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.Persistence;

namespace Passoparola.Cms.Infrastructure.Relations;

/// <summary>The relation types of one moment: about ten rows that every save of a document asks for.</summary>
internal sealed class RelationTypeList
{
    private RelationTypeList(RelationTypeRow[] rows)
    {
        All = rows;
        ById = rows.ToFrozenDictionary(row => row.Id);
    }

    public IReadOnlyList<RelationTypeRow> All { get; }

    public FrozenDictionary<int, RelationTypeRow> ById { get; }

    public static RelationTypeList Load(CmsDbContext context) =>
        new([.. context.Set<RelationTypeRow>().AsNoTracking().OrderBy(row => row.Id)]);
}
