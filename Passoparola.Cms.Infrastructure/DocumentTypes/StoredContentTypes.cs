using Microsoft.EntityFrameworkCore;
using Passoparola.Cms.Infrastructure.DataTypes;
using Passoparola.Cms.Infrastructure.Nodes;
using Passoparola.Cms.Infrastructure.Persistence;
using Passoparola.Cms.Infrastructure.Scoping;

namespace Passoparola.Cms.Infrastructure.DocumentTypes;

/// <summary>
/// The document types and media types as the running unit of work sees them, from memory. Property types show the
/// editor of their data type, so the models are made again when either room has changed.
/// </summary>
internal sealed class StoredContentTypes(AmbientScope ambient, StoredDataTypes dataTypes, ContentTypeMapping mapping)
{
    private readonly CommittedState<Rows> _held = new(ambient, Load);

    public ContentTypeList Current => _held.Value.Models(dataTypes.Current, mapping);

    public IReadOnlyList<StoredContentType> Definitions => _held.Value.All;

    public void Changed() => _held.Changed();

    public void Forget() => _held.Forget();

    private static Rows Load(CmsDbContext context)
    {
        var rows =
            from row in context.Set<ContentTypeRow>().AsNoTracking()
            join node in context.Set<NodeRow>().AsNoTracking() on row.Id equals node.Id
            orderby row.Id
            select new { Node = node, row.Alias, row.Definition };
        return new Rows([.. rows.AsEnumerable().Select(row =>
            new StoredContentType(row.Node, row.Alias, ContentTypeDefinition.Read(row.Definition)))]);
    }

    private sealed class Rows(IReadOnlyList<StoredContentType> all)
    {
        private Tuple<DataTypeList, ContentTypeList>? _models;

        public IReadOnlyList<StoredContentType> All => all;

        public ContentTypeList Models(DataTypeList dataTypes, ContentTypeMapping mapping)
        {
            var made = Volatile.Read(ref _models);
            if (made?.Item1 != dataTypes)
            {
                made = Tuple.Create(dataTypes, new ContentTypeList(all, dataTypes, mapping));
                Volatile.Write(ref _models, made);
            }

            return made.Item2;
        }
    }
}
