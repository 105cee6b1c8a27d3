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

    public void AddTo(Command command)
    {
        command.Add(_from);
        command.Add(_to);
        command.Add(_asOf);
    }

    public ReportingPeriod Of(ParseResult asked)
    {
        var (from, to) = (asked.GetValue(_from), asked.GetValue(_to));
        var asOf = asked.GetValue(_asOf) ?? to;
        NotBefore(from, to, "--to");
        NotBefore(from, asOf, "--as-of");
        return new(from, to, asOf);
    }

    private static void NotBefore(LocalDate from, LocalDate date, string option)
    {
        var (first, last) = (LocalDatePattern.Iso.Format(from), LocalDatePattern.Iso.Format(date));
        if (date < from)
        {
            throw new UsageException(
                $"{option} {last} 早于 --from {first}。", $"{option} {last} lies before --from {first}.");
        }
    }
}
