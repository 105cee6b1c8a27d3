using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Access;

/// <summary>
/// Somebody who opens every page, and every kind of link that leads on from it, whatever file it gives.
/// </summary>
internal sealed partial class Walk(Reader reader)
{
    // Enough for every kind; a walk that goes round in circles is a fault of its own.
    private const int MostPages = 900;

    // Whom and which days a page is about: the same page.
    private static readonly HashSet<string> Seen =
        ["dealer", "consultant", "from", "to", "as-of", "known-on", "kpi", "where", "sort", "page", "q"];

    private readonly Dictionary<string, (HttpStatusCode Status, string Text)> _answers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);
    private readonly Queue<string> _open = [];

    /// <summary>What was answered, by address.</summary>
    public IReadOnlyDictionary<string, (HttpStatusCode Status, string Text)> Answers => _answers;

    /// <summary>Opens addresses, and what they lead to.</summary>
    public async Task OverAsync(IEnumerable<string> addresses)
    {
        foreach (var address in addresses)
        {
            _open.Enqueue(address);
        }

        while (_open.TryDequeue(out var address))
        {
            Assert.True(_answers.Count < MostPages, $"There is no end to the pages: {address}");
            if (_answers.ContainsKey(address))
            {
                continue;
            }

            var (status, text, isPage) = await OpenAsync(address);
            _answers[address] = (status, text);
            if (isPage && status == HttpStatusCode.OK)
            {
                Follow(text);
            }
        }
    }

    /// <summary>The same addresses again.</summary>
    public async Task<IReadOnlyDictionary<string, string>> AgainAsync()
    {
        Dictionary<string, string> again = new(StringComparer.Ordinal);
        foreach (var address in _answers.Keys)
        {
            again[address] = (await OpenAsync(address)).Text;
        }

        return again;
    }

    private async Task<(HttpStatusCode Status, string Text, bool IsPage)> OpenAsync(string address)
    {
        using var answer = await reader.GetAsync(RunningLogin.Path + address);
        var type = answer.Content.Headers.ContentType?.MediaType;
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var text = type is "application/zip" || type?.Contains("spreadsheetml", StringComparison.Ordinal) == true
            ? Unpacked(bytes)
            : Encoding.UTF8.GetString(bytes);
        return (answer.StatusCode, Lasting(WebUtility.HtmlDecode(text)), type == "text/html");
    }

    // One link of each kind: the page, the names in its query, and what else tells pages apart.
    private void Follow(string page)
    {
        foreach (var link in Links().Matches(page).Select(found => found.Groups["address"].Value))
        {
            var inside = link.Split('#')[0];
            if (!inside.StartsWith(RunningLogin.Path, StringComparison.Ordinal)
                || inside.Contains(".zip", StringComparison.Ordinal))
            {
                continue;
            }

            var address = inside[RunningLogin.Path.Length..];
            if (address.Length > 0 && address[0] == '/' && _kinds.Add(KindOf(address)))
            {
                _open.Enqueue(address);
            }
        }
    }

    private static string KindOf(string address)
    {
        var parts = address.Split('?');
        var path = Ids().Replace(parts[0], "/*");
        var query = parts.Length == 1 ? Enumerable.Empty<string>() : parts[1].Split('&')
            .Select(value => value.Split('='))
            .Where(value => !Seen.Contains(value[0]))
            .Select(value => value[0] is "format" or "report" or "list" or "family" or "view" or "table" or "side"
                ? $"{value[0]}={value[1]}"
                : value[0])
            .Order(StringComparer.Ordinal);
        return $"{path}?{string.Join('&', query)}";
    }

    private static string Unpacked(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        var text = new StringBuilder();
        foreach (var entry in archive.Entries)
        {
            using var content = new StreamReader(entry.Open());
            text.Append(entry.FullName).Append('\n').Append(content.ReadToEnd()).Append('\n');
        }

        return text.ToString();
    }

    // What is drawn by lot for each page: the tokens of its forms; and the moment a file was made.
    private static string Lasting(string text) => Drawn().Replace(text, "");

    [GeneratedRegex("(?:href|action)=\"(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Links();

    [GeneratedRegex("(?<=/(?:cards|traffic|leads))/(?!new)[^/]+", RegexOptions.ExplicitCapture)]
    private static partial Regex Ids();

    [GeneratedRegex(
        "<input[^>]*name=\"(?:__RequestVerificationToken|sent)\"[^>]*>|<dcterms:[^>]*>[^<]*"
            + "|<input[^>]*type=\"(?:time|datetime-local)\"[^>]*>",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Drawn();
}
