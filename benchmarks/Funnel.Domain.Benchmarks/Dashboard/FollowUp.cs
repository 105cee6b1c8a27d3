using System.Diagnostics;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Funnel.Domain.Benchmarks.Dashboard;

/// <summary>Records a follow-up as a browser does: opens the card's form, fills it in and sends it.</summary>
internal static class FollowUp
{
    /// <summary>Records one; null where the card may have none any more.</summary>
    /// <exception cref="InvalidOperationException">The form was refused.</exception>
    public static async Task<Visit?> RecordAsync(HttpClient client, string card)
    {
        var address = card + "/contact";
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        if (!answer.IsSuccessStatusCode)
        {
            return null;
        }

        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        if (page.QuerySelector<IHtmlFormElement>("form.record") is not { } form)
        {
            return null;
        }

        var watch = Stopwatch.StartNew();
        using var typed = new FormUrlEncodedContent(Values(form));
        using var sent = await client.PostAsync(new Uri(address, UriKind.Relative), typed);
        var body = await sent.Content.ReadAsStringAsync();
        return (int)sent.StatusCode is 302 or 303
            ? new("record a follow-up", address, 200, watch.Elapsed.TotalMilliseconds, body.Length)
            : throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"{address} answered {(int)sent.StatusCode}: {body}"));
    }

    private static IEnumerable<KeyValuePair<string, string>> Values(IHtmlFormElement form) => form.Elements
        .SelectMany(element => element switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio" or "submit" } => [],
            IHtmlInputElement { Name: { } name } input => Value(name, input.Value),
            IHtmlTextAreaElement { Name: { } name } => Value(name, "asked again"),
            IHtmlSelectElement { Name: { } name } list => Value(name, Chosen(list)),
            _ => Enumerable.Empty<KeyValuePair<string, string>>(),
        });

    // The first choice where nothing is chosen yet but something has to be.
    private static string Chosen(IHtmlSelectElement list) =>
        list.Value is { Length: > 0 } chosen || !list.IsRequired
            ? list.Value ?? ""
            : list.Options.First(option => option.Value.Length > 0).Value;

    private static IEnumerable<KeyValuePair<string, string>> Value(string name, string value) =>
        [KeyValuePair.Create(name, value)];
}
