using System.Text;
using Funnel.Domain.Cards;
using Funnel.Domain.Periods;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using ModelContextProtocol;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Mcp;

/// <summary>Reads what an assistant asks for; what cannot be read is answered with a sentence, no trace.</summary>
internal static class Asked
{
    /// <summary>An answer as text, with the console host's bytes.</summary>
    public static string Answer(Action<Stream> write)
    {
        try
        {
            using var output = new MemoryStream();
            write(output);
            return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
        }
        catch (UsageException wrong)
        {
            throw new McpException(wrong.Phrase.En, wrong);
        }
    }

    public static LocalDate Day(string name, string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day
        ? day.Value
        : throw new UsageException($"{name}：'{text}' 不是日期。", $"{name}: '{text}' is no day; expected yyyy-MM-dd.");

    public static ReportingPeriod Period(string from, string to, string? asOf, string? knownOn)
    {
        var (first, last) = (Day("from", from), Day("to", to));
        var seen = asOf is null ? last : Day("asOf", asOf);
        var known = knownOn is null ? seen : Day("knownOn", knownOn);
        PeriodOptions.NotBefore(first, last, "to", "from");
        PeriodOptions.NotBefore(first, seen, "asOf", "from");
        PeriodOptions.NotBefore(seen, known, "knownOn", "asOf");
        return new(first, last, seen, known);
    }

    public static CardId Card(string text) => !string.IsNullOrWhiteSpace(text)
        ? new(text)
        : throw new UsageException("card 为空。", "card is blank; expected a card's id.");
}
