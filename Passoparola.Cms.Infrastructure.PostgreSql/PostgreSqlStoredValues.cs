using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Passoparola.Cms.Infrastructure.PropertyValues;

namespace Passoparola.Cms.Infrastructure.PostgreSql;

/// <summary>Looks into stored values with PostgreSQL's JSON functions, which give every value as text.</summary>
internal static class PostgreSqlStoredValues
{
    public static void MapStoredValues(this ModelBuilder modelBuilder)
    {
        modelBuilder.HasDbFunction(() => StoredValueFunctions.Text(default!, default!)).HasTranslation(Extract);
        modelBuilder.HasDbFunction(() => StoredValueFunctions.Number(default!, default!))
            .HasTranslation(arguments => new SqlUnaryExpression(
                ExpressionType.Convert, Extract(arguments), typeof(double), new DoubleTypeMapping("double precision")));
    }

    private static SqlFunctionExpression Extract(IReadOnlyList<SqlExpression> arguments)
    {
        var values = new SqlUnaryExpression(ExpressionType.Convert, arguments[0], typeof(string), new JsonbTypeMapping());
        // A value may be missing where the values are not: said otherwise, EF drops what COALESCE would fall back to.
        return new SqlFunctionExpression(
            "jsonb_extract_path_text", [values, arguments[1]], nullable: true, [false, false], typeof(string), new StringTypeMapping("text", null));
    }

    private sealed class JsonbTypeMapping : RelationalTypeMapping
    {
        public JsonbTypeMapping()
            : base("jsonb", typeof(string))
        {
        }

        private JsonbTypeMapping(RelationalTypeMappingParameters parameters)
            : base(parameters)
        {
        }

        protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) => new JsonbTypeMapping(parameters);
    }
}
