using Microsoft.AspNetCore.Http.Extensions;

namespace Funnel.Samples.Dashboard.Recording;

/// <summary>Links that keep whom and which days one was looking at.</summary>
internal static class KeptQuery
{
    private static readonly string[] Kept = ["dealer", "consultant", "from", "to", "as-of", "known-on"];

    /// <summary>A page's address with what was kept, and further values; a value of null is left out.</summary>
    public static string Link(
        IQueryCollection query, string page, params IEnumerable<(string Name, string? Value)> more)
    {
        var given = more.ToList();
        var link = new QueryBuilder();
        foreach (var (name, value) in Of(query).Where(kept => !given.Exists(own => own.Name == kept.Name)))
        {
            link.Add(name, value);
        }

        foreach (var (name, value) in given)
        {
            if (value is not null)
            {
                link.Add(name, value);
            }
        }

        return page + link.ToQueryString().Value;
    }

    /// <summary>What is kept, for a form that asks for a page.</summary>
    public static IEnumerable<(string Name, string Value)> Of(IQueryCollection query) =>
        Kept.Where(name => query[name].Count == 1).Select(name => (name, query[name].ToString()));
}
