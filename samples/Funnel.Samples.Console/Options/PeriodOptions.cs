using System.CommandLine;
using Funnel.Domain.Periods;
using Funnel.Samples.Console.Hosting;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Console.Options;

/// <summary>The days a report is about, and the day it is seen from.</summary>
internal sealed class PeriodOptions
{
    private readonly Option<LocalDate> _from = DateOption.Required("--from", "First day of the period, included.");
    private readonly Option<LocalDate> _to = DateOption.Required("--to", "Last day of the period, included.");
    private readonly Option<LocalDate?> _asOf =
        DateOption.Optional("--as-of", "The day the report is seen from; later facts are unknown. [default: --to]");

    private readonly Option<LocalDate?> _knownOn = DateOption.Optional(
        "--known-on", "The day of knowledge: what was recorded after it is unknown. [default: --as-of]");

    public void AddTo(Command command)
    {
        command.Add(_from);
        command.Add(_to);
        command.Add(_asOf);
        command.Add(_knownOn);
    }

    public ReportingPeriod Of(ParseResult asked)
    {
        var (from, to) = (asked.GetValue(_from), asked.GetValue(_to));
        var asOf = asked.GetValue(_asOf) ?? to;
        NotBefore(from, to, "--to");
        NotBefore(from, asOf, "--as-of");
        var knownOn = asked.GetValue(_knownOn) ?? asOf;
        NotBefore(asOf, knownOn, "--known-on", "--as-of");
        return new(from, to, asOf, knownOn);
    }

    /// <summary>Refuses a day before another one, by the names of their options.</summary>
    public static void NotBefore(LocalDate from, LocalDate date, string option, string than = "--from")
    {
        var (first, last) = (LocalDatePattern.Iso.Format(from), LocalDatePattern.Iso.Format(date));
        if (date < from)
        {
            throw new UsageException(
                $"{option} {last} 早于 {than} {first}。", $"{option} {last} lies before {than} {first}.");
        }
    }
}
