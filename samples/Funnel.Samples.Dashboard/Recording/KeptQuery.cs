using Funnel.Samples.Dashboard.Tables;
using Funnel.Samples.Dashboard.Work;
using Microsoft.AspNetCore.Http.Extensions;

namespace Funnel.Samples.Dashboard.Recording;

/// <summary>Links that keep whom and which days one was looking at.</summary>
internal static class KeptQuery
{
    private static readonly string[] Seen = ["dealer", "consultant", "from", "to", "as-of", "known-on"];
    private static readonly string[] OfWork =
        [WorkAsked.ListName, WorkAsked.LevelName, WorkAsked.ModelName, ListOrder.Name];

    private static readonly string[] OfMembers = ["kpi", "side", "where", ListOrder.Name];

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

    /// <summary>The list that one came from; null where one came from none.</summary>
    public static string? ToList(IQueryCollection query) =>
        IsFromWork(query) ? Link(query, "/work")
        : query.ContainsKey("kpi") && query.ContainsKey("side") ? Link(query, "/members")
        : null;

    /// <summary>Whether one came from a list of the day's work.</summary>
    public static bool IsFromWork(IQueryCollection query) => query.ContainsKey(WorkAsked.ListName);

    /// <summary>What is kept, for a form that asks for a page: whom one looked at, and from which list.</summary>
    public static IEnumerable<(string Name, string Value)> Of(IQueryCollection query) =>
        Seen.Where(name => query[name].Count == 1)
            .Concat(IsFromWork(query) ? OfWork : OfMembers)
            .SelectMany(name => query[name].OfType<string>().Where(value => value.Length > 0 || name == "dealer")
                .Select(value => (name, value)));
}
