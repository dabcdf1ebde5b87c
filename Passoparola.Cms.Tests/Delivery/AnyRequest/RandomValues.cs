namespace Passoparola.Cms.Tests.Delivery.AnyRequest;

/// <summary>Values that are right, nearly right and meant to hurt.</summary>
internal sealed class RandomValues(Random random, string[] keys)
{
    private const string Noise = "[],:;<>=!$%&#?/\\.'\"*+-_ \t{}()|~^@0aZ";

    private static readonly string[] Hostile =
    [
        "", " ", "%00", "a%00b", "%2F", "%2f%2e%2e%2f", "..", ".", "/", "//", "///a", "%5C", "%", "%z", "%zz", "%C3%28", "%ED%A0%80", "%FF%FE",
        "%EF%BF%BE", "%F0%9F%98%80", "%D8%A7%D9%84%D8%B9%D8%B1%D8%A8%D9%8A%D8%A9", "%E6%B1%89", "%0D%0AX-Evil:1", "%09", "%1B[31m", "%7F",
        "NaN", "Infinity", "-0", "1e400", "0x10", "2147483648", "-1", "99999999999999999999999999", "null", "undefined", "true", "[]", "{}",
        "%E2%80%8B", "%E2%80%AE", "%CC%81%CC%81%CC%81", "%C4%B0", "%C3%9F", "' OR 1=1 --", "%3Cscript%3E", "${jndi:x}", "{0}{1}", "%n%s", "0001-01-01",
        "9999-12-31T23:59:59.9999999+14:00", "10000-01-01", "2024-13-45", "../../../../etc/passwd", "con.txt", "00000000-0000-0000-0000-000000000000",
    ];

    private static readonly Dictionary<string, string[]> Right = new(StringComparer.Ordinal)
    {
        ["fetch"] = ["children:/", "children:/prima-pagina", "descendants:/organizzazioni", "ancestors:/prima-pagina", "children:", "children:KEY", "descendants:KEY", "ancestors:KEY", "siblings:KEY"],
        ["filter"] = ["contentType:organisation", "contentType:!municipality,organisation", "name:tor", "name:!casa,uno", "createDate>2000-01-01", "createDate<:2030-01-01T00:00:00Z", "updateDate>:2024-02-29,2025-01-01", "contentType:", "unknown:1", "category:attivita-educative", "municipality:001047,caluso", "cost:!free", "age:7", "age>65", "iseeUpTo:15000", "startsOn>:2026-01-31", "openOn:mo@09:30", "openOn:now", "provider:KEY", "keyword:KEY", "locatedIn:noasca", "accessibility:ascensore"],
        ["sort"] = ["name:asc", "name:desc", "createDate:desc", "updateDate:asc", "level:asc", "sortOrder:desc", "sort:asc", "name", "name:sideways", "relevance", "lastVerified:desc", "startsOn:asc", "distance"],
        ["skip"] = ["0", "1", "10", "2147483647"],
        ["take"] = ["0", "1", "2", "5"],
        ["expand"] = ["properties[$all]", "$all", "properties[related]", "properties[related[properties[related]]]", "properties[$all[properties[$all]]]", "properties", "properties[]"],
        ["fields"] = ["properties[$all]", "properties[title]", "properties[related[properties[title]]]", "$all", "properties[title,code]"],
        ["q"] = ["prova", "riservato", "\"prova riservata\"", "prova -riservato", "attivit%C3%A0", "dell'infanzia", "noasca", "KEY"],
        ["type"] = ["opportunity", "organisation,welfarePoint", "page", "municipality"],
        ["facets"] = ["category,cost", "municipality,district,locatedIn,accessibility", "keyword", "colour"],
        ["highlight"] = ["true", "false", "yes"],
        ["If-None-Match"] = ["*", "\"x\"", "W/\"x\"", "x"],
        ["id"] = ["KEY", "KEY,KEY", "x"],
        ["Accept-Language"] = ["it-IT", "en-GB", "IT-it", "ro-RO", "xx-YY", "xx_not-a-culture", "a", "_", "----", "not_a_culture-at_all", "en-GB,en;q=0.9", "*", "zxx"],
        ["Accept-Segment"] = ["seg", "KEY"],
        ["Start-Item"] = ["contratto", "contract", "KEY", "/contratto/", "nowhere"],
        ["Preview"] = ["false", "1", "True "],
        ["Preview-Token"] = ["x", "KEY", ""],
        ["Api-Key"] = ["wrong", "KEY"],
        ["Accept-Encoding"] = ["gzip", "br;q=1.0, *;q=0", "identity;q=0", "gzip;q=NaN"],
        ["Host"] = ["contract.example", "localhost:0", "x:99999", "x:65536", "[::1]:80", "[::1", "xn--a", "a..b", "-", "x:", "%41", "999.999.999.999", "a_b"],
        ["path"] = ["prima-pagina", "prima-pagina/", "contratto", "organizzazioni/ciss38", "KEY", "preview-KEY", "%7BKEY%7D", "(KEY)", "item", "a.b", "", "prima-pagina/terza-pagina"],
    };

    public T Of<T>(IReadOnlyList<T> values) => values[random.Next(values.Count)];

    public bool Chance(double probability) => random.NextDouble() < probability;

    /// <summary>A value for a parameter or header, escaped as in an address.</summary>
    public string For(string name) => random.Next(10) switch
    {
        < 5 => Good(name),
        < 7 => Mutated(Good(name)),
        < 9 => Of(Hostile),
        _ => Chance(0.1) ? Overlong() : Good(name) + Of(Hostile),
    };

    /// <summary>Like <see cref="For"/>, as bytes of a header.</summary>
    public string ForHeader(string name) => Chance(0.7) ? Unescaped(For(name)) : Good(name) + Of(["\u0001", "\0", "\u007f", "é", "\u00ff\u00fe", "\t", "\r", ", x", ";q=", new string('h', 9_000)]);

    private string Good(string name) => Of(Right[name]).Replace("KEY", Of(keys), StringComparison.Ordinal);

    private string Overlong() => Chance(0.5) ? new string('a', random.Next(1_000, 9_000)) : string.Concat(Enumerable.Repeat(Of(["[", "a[", "a,", "%C3%A9", "a/", "../", "%2F"]), random.Next(40, 1_500)));

    private string Mutated(string text)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(text.Length + 1);
            text = random.Next(3) switch
            {
                0 => text.Insert(at, Uri.EscapeDataString($"{Noise[random.Next(Noise.Length)]}")),
                1 when at < text.Length => text.Remove(at, 1),
                _ => text + text[at..],
            };
        }

        return text;
    }

    private static string Unescaped(string text) => string.Concat(Uri.UnescapeDataString(text).Select(character => character < 256 ? character : '?'));
}
