using System.Globalization;
using Passoparola.Cms.Catalogue.Filtering;
using Passoparola.Cms.Catalogue.Searching;
using Passoparola.Cms.Catalogue.Vocabularies;
using Passoparola.Cms.Search.Querying;

namespace Passoparola.Cms.Search;

/// <summary>Understands the parameters of a search, or says of each what is wrong with it and what is accepted.</summary>
internal sealed class SearchRequestReading(CatalogueFilters filters, SearchFacets facets)
{
    private const int LongestText = 500;
    private const int MostFilters = 50;
    private const int Most = 100;
    private const int Usual = 20;

    private static readonly string[] Served = ["q", "type", "filter", "facets", "sort", "skip", "take", "highlight"];
    private static readonly string[] Later = ["near", "bbox", "residence", "cursor", "explain"];
    private static readonly string[] DaySorts = [FilterNames.LastVerified, FilterNames.StartsOn, "updateDate", "name"];

    /// <summary>The request; null when the parameters have problems.</summary>
    public SearchRequest? Read(SearchParameters parameters)
    {
        RefuseUnknown(parameters);
        var request = new SearchRequest(
            Text(parameters),
            Types(parameters),
            Filters(parameters),
            Facets(parameters),
            Sort(parameters),
            Number(parameters, "skip", 0, int.MaxValue),
            Number(parameters, "take", Usual, Most),
            Flag(parameters, "highlight"));
        return parameters.Problems.Any ? null : request;
    }

    private static void RefuseUnknown(SearchParameters parameters)
    {
        foreach (var name in parameters.Names)
        {
            if (Later.Contains(name))
            {
                parameters.Problems.Add(name, $"The parameter '{name}' is not served yet.");
            }
            else if (!Served.Contains(name))
            {
                parameters.Problems.Add(name, $"There is no parameter '{name}'. Known are {string.Join(", ", Served)}.");
            }
        }
    }

    private static string? Text(SearchParameters parameters)
    {
        var text = parameters.One("q");
        if (text?.Length > LongestText)
        {
            parameters.Problems.Add("q", $"The text has {text.Length} characters; at most {LongestText} are accepted.");
        }

        return text;
    }

    private static IReadOnlyList<string> Types(SearchParameters parameters)
    {
        var types = parameters.List("type");
        foreach (var unknown in types.Where(type => !SearchedTypes.Include(type)))
        {
            parameters.Problems.Add("type", $"There is no type '{unknown}'. The types are {string.Join(", ", SearchedTypes.Aliases)}.");
        }

        return types.Count == 0 ? SearchedTypes.Aliases : types;
    }

    private List<NamedFilter> Filters(SearchParameters parameters)
    {
        var read = new List<NamedFilter>();
        var written = parameters.All("filter");
        if (written.Count > MostFilters)
        {
            parameters.Problems.Add("filter", $"There are {written.Count} filters; at most {MostFilters} are accepted.");
            return read;
        }

        foreach (var text in written.Where(text => !string.IsNullOrWhiteSpace(text)))
        {
            if (filters.Find(text) is not { } found)
            {
                parameters.Problems.Add("filter", $"'{text}' is no filter. Write a name, a colon and a value; the names are {string.Join(", ", filters.Filters.Select(filter => filter.Name))}.");
            }
            else if (found.Filter.Read(found.Text) is var reading && reading.Problem is { } problem)
            {
                parameters.Problems.Add("filter", problem);
            }
            else
            {
                read.Add(new NamedFilter(found.Filter.Name, reading.Option!));
            }
        }

        return read;
    }

    private IReadOnlyList<string> Facets(SearchParameters parameters)
    {
        var names = parameters.List("facets");
        foreach (var unknown in names.Where(name => !facets.Names.Contains(name)))
        {
            parameters.Problems.Add("facets", $"There is no facet '{unknown}'. The facets are {string.Join(", ", facets.Names)}; the nearest: {string.Join(", ", NearestWords.To(unknown, facets.Names))}.");
        }

        return [.. names.Distinct()];
    }

    private static SearchSort? Sort(SearchParameters parameters)
    {
        var text = parameters.One("sort");
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (text == "relevance")
        {
            return SearchSort.Relevance;
        }

        if (text == "distance")
        {
            parameters.Problems.Add("sort", "The sort 'distance' is not served yet.");
            return null;
        }

        var parts = text.Split(':');
        if (parts is [var field, "asc" or "desc"] && DaySorts.Contains(field))
        {
            return new SearchSort(field, parts[1] == "desc");
        }

        parameters.Problems.Add("sort", $"'{text}' is no sort. Write relevance, or one of {string.Join(", ", DaySorts)} with :asc or :desc.");
        return null;
    }

    private static int Number(SearchParameters parameters, string name, int usual, int most)
    {
        if (parameters.One(name) is not { } text)
        {
            return usual;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most)
        {
            return number;
        }

        parameters.Problems.Add(name, $"'{text}' is no number from 0 to {most}.");
        return usual;
    }

    private static bool Flag(SearchParameters parameters, string name)
    {
        var text = parameters.One(name);
        if (text is not (null or "true" or "false"))
        {
            parameters.Problems.Add(name, $"'{text}' is neither true nor false.");
        }

        return text == "true";
    }
}
