using System.CommandLine;
using Funnel.Domain.Audit;
using Funnel.Domain.Exchange;
using Funnel.Domain.Exchange.Phones;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Periods;
using Funnel.Domain.Statistics;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;
using NodaTime;

namespace Funnel.Samples.Console.Commands;

/// <summary>What is odd in how a period's rows were recorded, with the records behind it.</summary>
internal sealed class AuditCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly Option<LocalDate> _from = DateOption.Required("--from", "The first day.");
    private readonly Option<LocalDate> _to = DateOption.Required("--to", "The last day, included.");
    private readonly Option<LocalDate?> _knownOn = DateOption.Optional(
        "--known-on", "What happened or was recorded after it is unknown. [default: all is known]");

    private readonly Option<string[]> _rules = CommaList.Create("--rule", "Only these rules.", "id,…");
    private readonly Option<string[]> _by =
        CommaList.Create("--by", "What each rule flagged by these dimensions too.", "dimension,…");

    private readonly Option<bool> _members = new("--members") { Description = "Every member of every finding." };
    private readonly Option<string> _format = Choices.Format("table", "json");

    public AuditCommand(Terminal terminal)
        : base("audit", "What is odd in how rows were recorded, with what would explain it innocently.", terminal)
    {
        _source.AddTo(this);
        Add(_from);
        Add(_to);
        Add(_knownOn);
        Add(_rules);
        Add(_by);
        Add(_members);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var (from, to) = (run.Asked.GetValue(_from), run.Asked.GetValue(_to));
        if (to < from)
        {
            throw new UsageException("--to 早于 --from。", "--to lies before --from.");
        }

        var standard = _source.StandardOf(run.Asked);
        var rules = AuditRuleChoice.Among(standard, CommaList.Of(run.Asked, _rules));
        var by = DimensionChoice.Of(CommaList.Of(run.Asked, _by));
        var dataset = _source.Load(run);
        var history = dataset.History;
        var period = PeriodOf(run.Asked.GetValue(_knownOn), EntryBook.WithAllKnown(history, from, to));
        var phones = new DealerPhones(history.Dealers);
        var book = EntryBook.Of(history, period, standard.Audit, dataset.Closes, phones, run.Cancellation);
        var found = PeerAudit.Findings(book).Where(finding => rules.Contains(finding.Rule));
        var report = AuditReport.Of(book, rules, found, AcceptedOf(dataset, rules));
        var groups = by.Count == 0 ? null : standard.Figures(AskedKpi.Entries(standard, dataset, period))
            .Of(rules.Select(rule => rule.Kpi)).By(by).TableOf(run.Cancellation);
        if (run.Asked.GetValue(_format) == "json")
        {
            AuditJson.Write(run.Terminal.OutputBytes, report, groups);
        }
        else
        {
            new AuditTables(run.Terminal, run.Language).Show(report, groups, run.Asked.GetValue(_members));
        }

        return ExitCodes.Done;
    }

    private static ReportingPeriod PeriodOf(LocalDate? knownOn, ReportingPeriod whole) => knownOn is not { } day ? whole
        : day >= whole.To ? new(whole.From, whole.To, day, day)
        : throw new UsageException("--known-on 早于 --to。", "--known-on lies before --to.");

    private static IEnumerable<AcceptedFinding> AcceptedOf(Dataset dataset, IReadOnlyList<AuditRule> rules) =>
        dataset.Accepted.Where(accepted => rules.Any(rule => rule.Id == accepted.Rule));
}
