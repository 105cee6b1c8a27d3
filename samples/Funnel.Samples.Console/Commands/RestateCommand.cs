using System.CommandLine;
using System.Globalization;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Console.Commands;

/// <summary>Why a figure that was reported is another one today.</summary>
internal sealed class RestateCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly PeriodOptions _period = new();
    private readonly Option<LocalDate> _asKnown =
        DateOption.Required("--as-known", "The later day of knowledge; --known-on is the one that was reported.");

    private readonly Option<string?> _defined = new("--as-defined")
    {
        Description = "Today's definition: a version of the KPI, or a standard. [default: as it was reported]",
        HelpName = "VERSION|STANDARD",
    };

    private readonly Option<string> _kpi = new("--kpi") { Description = "The KPI.", HelpName = "id", Required = true };
    private readonly Option<string[]> _by = CommaList.Create(
        "--by", "Also by these dimensions; months and weeks are periods of their own.", "dimension,…");

    private readonly Option<string?> _facts = new("--facts")
    {
        Description = "Also write the lines down to the card as a Parquet file; --by makes no difference to it.",
        HelpName = "FILE",
    };

    private readonly Option<string> _format = Choices.Format("table", "json");

    public RestateCommand(Terminal terminal)
        : base("restate", "Why a figure changed between two days of knowledge, row by row.", terminal)
    {
        _source.AddTo(this);
        _period.AddTo(this);
        Add(_asKnown);
        Add(_defined);
        Add(_kpi);
        Add(_by);
        Add(_facts);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var reported = _period.Of(run.Asked);
        var standard = _source.StandardOf(run.Asked, reported);
        var kpi = KpiChoice.Defined(standard, run.Asked.GetRequiredValue(_kpi), reported);
        var redefined = Redefined(run, standard, kpi, reported);
        var restated = Restated(reported, run.Asked.GetValue(_asKnown));
        var by = DimensionChoice.Of(CommaList.Of(run.Asked, _by));
        if (by.FirstOrDefault(KpiSeries.All.Contains) is { } series)
        {
            throw new UsageException(
                $"--by {series.Id} 是期间，不是分组；请分别重述各期。",
                $"--by {series.Id} makes periods, not groups; restate each of them by itself.");
        }

        var dataset = _source.Load(run);
        var policy = new RestatementPolicy { Closes = dataset.Closes };
        var report = RestatementReport.Of(
            dataset.History,
            standard,
            [kpi],
            reported,
            restated,
            by,
            policy,
            redefined is null ? null : [redefined],
            cancellationToken: run.Cancellation);
        if (run.Asked.GetValue(_facts) is { } file)
        {
            var book = RestatementBook.Of(
                dataset.History, standard, [kpi], reported, restated, policy, cancellationToken: run.Cancellation);
            using var output = File.Create(file);
            FactsParquet.WriteAsync(output, RestatementFacts.Kind, book.Facts, run.Cancellation)
                .GetAwaiter().GetResult();
        }

        if (run.Asked.GetValue(_format) == "json")
        {
            RestatementJson.Write(run.Terminal.OutputBytes, report);
        }
        else
        {
            new RestatementTables(run.Terminal, run.Language).Show(report);
        }

        return ExitCodes.Done;
    }

    private Kpi? Redefined(Invocation run, SalesStandard standard, Kpi kpi, ReportingPeriod period)
    {
        if (run.Asked.GetValue(_defined) is not { } given)
        {
            return null;
        }

        if (!int.TryParse(given, CultureInfo.InvariantCulture, out var version))
        {
            var other = StandardFile.In(StandardFile.Read(given), period);
            RequireSameWindows(standard, other, kpi);
            return KpiChoice.Defined(other, kpi.Id, period);
        }

        return standard.Definitions.Has(kpi.Id)
            ? KpiChoice.Defined(
                standard with { Definitions = standard.Definitions.Pin(kpi.Id, version) }, kpi.Id, period)
            : throw new UsageException(
                $"该标准中没有 '{kpi.Id}' 的版本。", $"The standard has no versions of '{kpi.Id}'.");
    }

    // The days on which owners are due are facts, no formula: other ones are no other definition of the KPI.
    private static void RequireSameWindows(SalesStandard standard, SalesStandard other, Kpi kpi)
    {
        if (kpi.Numerator.Facts == FactKinds.OwnerContacts
            && !standard.OwnerContacts.Contacts.SequenceEqual(other.OwnerContacts.Contacts))
        {
            throw new UsageException(
                $"两个标准的保有客户回访日期不同，'{kpi.Id}' 不只是口径变更；请分别计算。",
                $"Owners are due on other days under the two standards, so that more than the definition of '{kpi.Id}' "
                + "changes; report it under each.");
        }
    }

    private static ReportingPeriod Restated(ReportingPeriod reported, LocalDate knownOn)
    {
        if (knownOn >= reported.KnownOn)
        {
            return reported.KnownBy(knownOn);
        }

        var (given, before) = (LocalDatePattern.Iso.Format(knownOn), LocalDatePattern.Iso.Format(reported.KnownOn));
        throw new UsageException(
            $"--as-known {given} 早于 --known-on {before}。", $"--as-known {given} lies before --known-on {before}.");
    }
}
