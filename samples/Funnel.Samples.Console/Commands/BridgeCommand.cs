using System.CommandLine;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Reports;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;

namespace Funnel.Samples.Console.Commands;

/// <summary>Why one month has two rates: from the one basis to the other, step by step.</summary>
internal sealed class BridgeCommand : HostCommand
{
    private static readonly string Ids = string.Join(", ", Conversions.All.Select(conversion => conversion.Id));

    private readonly DatasetSource _source = new();
    private readonly PeriodOptions _period = new();
    private readonly ScopeOption _where = new();
    private readonly BasisOption _basis = new("--basis", "The basis to start from");
    private readonly BasisOption _toBasis = new("--to-basis", "The basis to come to");
    private readonly Option<string> _format = Choices.Format("table", "json");
    private readonly Option<string> _conversion = new("--conversion")
    {
        Description = $"One of {Ids}, or of the standard's own.",
        HelpName = "id",
        Required = true,
    };

    public BridgeCommand(Terminal terminal)
        : base("bridge", "Two bases of one conversion, line by line.", terminal)
    {
        _source.AddTo(this);
        _period.AddTo(this);
        Add(_conversion);
        _basis.AddTo(this);
        _toBasis.AddTo(this);
        _where.AddTo(this);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var standard = _source.StandardOf(run.Asked);
        var period = _period.Of(run.Asked);
        var id = run.Asked.GetRequiredValue(_conversion);
        var conversions = Conversions.All.Concat(standard.Conversions).ToList();
        var known = string.Join(", ", conversions.Select(each => each.Id));
        var conversion = conversions.Find(each => each.Id == id) ?? throw new UsageException(
            $"没有转化 '{id}'；可用 {known}。", $"There is no conversion '{id}'; there are {known}.");
        var (from, to) = (_basis.Of(run.Asked), _toBasis.Of(run.Asked));
        var where = _where.Of(run.Asked);
        var figures = standard.Figures(_source.Load(run).History, period).Where(where);
        var bridge = BasisBridge.Of(figures, conversion, from, to);
        if (run.Asked.GetValue(_format) == "json")
        {
            BridgeJson.Write(run.Terminal.OutputBytes, bridge, period);
        }
        else
        {
            new BridgeTable(run.Terminal, run.Language).Show(bridge);
        }

        return ExitCodes.Done;
    }
}
