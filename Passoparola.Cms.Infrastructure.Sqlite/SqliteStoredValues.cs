using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Passoparola.Cms.Infrastructure.PropertyValues;

namespace Passoparola.Cms.Infrastructure.Sqlite;

/// <summary>Looks into stored values with SQLite's JSON functions, which give numbers as numbers.</summary>
internal static class SqliteStoredValues
{
    public static void MapStoredValues(this ModelBuilder modelBuilder)
    {
        modelBuilder.HasDbFunction(() => StoredValueFunctions.Text(default!, default!))
            .HasTranslation(arguments => Extract(arguments, typeof(string)));
        modelBuilder.HasDbFunction(() => StoredValueFunctions.Number(default!, default!))
            .HasTranslation(arguments => Extract(arguments, typeof(double)));
    }

    private static SqlFunctionExpression Extract(IReadOnlyList<SqlExpression> arguments, Type type)
    {
        var name = (SqlConstantExpression)arguments[1];
        var path = new SqlConstantExpression($"$.\"{name.Value}\"", name.TypeMapping);
        // A value may be missing where the values are not: said otherwise, EF drops what COALESCE would fall back to.
        return new SqlFunctionExpression("json_extract", [arguments[0], path], nullable: true, [false, false], type, typeMapping: null);
    }
}
