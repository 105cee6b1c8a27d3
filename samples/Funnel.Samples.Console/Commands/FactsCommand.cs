using System.CommandLine;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Facts;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;

namespace Funnel.Samples.Console.Commands;

/// <summary>The facts that a period's figures are counted from, for other programs.</summary>
internal sealed class FactsCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly PeriodOptions _period = new();
    private readonly Option<string> _out = new("--out")
    {
        Description = "The folder to write to; files of the same name are replaced.",
        HelpName = "DIR",
        Required = true,
    };

    public FactsCommand(Terminal terminal)
        : base("facts", "The facts of a period as Parquet files with typed columns.", terminal)
    {
        _source.AddTo(this);
        _period.AddTo(this);
        Add(_out);
    }

    protected override int Run(Invocation run)
    {
        var period = _period.Of(run.Asked);
        var standard = _source.StandardOf(run.Asked, period);
        var history = _source.Load(run).History;
        var facts = new FactBook(history, period, standard.OwnerContacts, cancellationToken: run.Cancellation);
        var folder = run.Asked.GetRequiredValue(_out);
        FactsParquet.WriteFolderAsync(folder, facts, run.Cancellation).GetAwaiter().GetResult();
        var cards = Figures.Whole(facts.Of(FactKinds.Cards, Anchor.AsOf).Count);
        run.Terminal.Output.WriteLine(new Phrase(
            $"{cards} 张档案的事实写入 {folder}。", $"The facts of {cards} cards were written to {folder}.")
            .In(run.Language));
        return ExitCodes.Done;
    }
}
