namespace Passoparola.Cms.Search;

/// <summary>What is wrong with a request, by parameter: everything at once.</summary>
internal sealed class Problems
{
    private readonly Dictionary<string, List<string>> _problems = new(StringComparer.Ordinal);

    public bool Any => _problems.Count > 0;

    public void Add(string parameter, string problem)
    {
        if (!_problems.TryGetValue(parameter, out var problems))
        {
            _problems[parameter] = problems = [];
        }

        problems.Add(problem);
    }

    /// <summary>The answer: 400, with <c>errors</c> by parameter.</summary>
    public IResult Answer() => TypedResults.ValidationProblem(
        _problems.ToDictionary(problem => problem.Key, problem => problem.Value.ToArray()),
        title: "The search cannot be read",
        extensions: [KeyValuePair.Create<string, object?>("code", "search.unreadable")]);
}
