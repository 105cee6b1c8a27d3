using System.Text.RegularExpressions;
using Funnel.Domain.Cards;
using Funnel.Domain.Wording;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Funnel.Samples.Dashboard.Tests.Access;

/// <summary>Every page that the host has, as its endpoints say: a new one is walked, too.</summary>
internal static partial class PageRoutes
{
    /// <summary>The patterns of the dashboard's pages.</summary>
    public static IReadOnlyList<string> Of(IServiceProvider host) =>
    [
        .. host.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>The addresses of a pattern for some records.</summary>
    public static IEnumerable<string> Addresses(string pattern, IEnumerable<string> ids) =>
        ids.SelectMany(id => Fill(pattern, id)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Fill(string pattern, string id) =>
        Parameter().Match(pattern) is not { Success: true } found
            ? [pattern]
            : ValuesOf(found.Groups["name"].Value, id).SelectMany(value => Fill(
                pattern[..found.Index] + value + pattern[(found.Index + found.Length)..], id));

    private static IEnumerable<string> ValuesOf(string parameter, string id) => parameter switch
    {
        "id" => [id],
        "move" => [.. Codes.Of<CardMove>().Values.Select(Codes.Of<CardMove>().CodeOf), "owner-contact"],
        "version" => ["1", "2"],
        "how" => ["void", "amend"],
        "code" => ["404"],
        _ => throw new InvalidOperationException($"What '{parameter}' of a page stands for, the walk is to be told."),
    };

    [GeneratedRegex(@"\{(?<name>\w+)(:\w+)?\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Parameter();
}
