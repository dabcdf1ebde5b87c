using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.PropertyEditors.Validation;

namespace Passoparola.Cms.Infrastructure.PropertyEditors;

/// <summary>What is wrong with a value that has values inside it, in the shape that Core keeps all of.</summary>
internal static class NestedProblems
{
    /// <summary>
    /// Core passes over the path of the outermost result, and over results without a path beside others with one: within two
    /// wrappers that have no path themselves it keeps both.
    /// </summary>
    public static IReadOnlyCollection<ValidationResult> Of(IEnumerable<ValidationResult> problems)
    {
        var all = problems.ToList();
        return all.Exists(problem => problem is INestedValidationResults) ? [Wrap([Wrap(all)])] : all;
    }

    private static NestedValidationResults Wrap(IEnumerable<ValidationResult> problems)
    {
        var wrapper = new NestedValidationResults();
        foreach (var problem in problems)
        {
            wrapper.ValidationResults.Add(problem);
        }

        return wrapper;
    }
}
