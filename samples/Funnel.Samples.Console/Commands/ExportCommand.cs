using System.CommandLine;
using Funnel.Domain.Exchange;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;

namespace Funnel.Samples.Console.Commands;

/// <summary>A dataset out again, as a folder of CSV files or one workbook.</summary>
internal sealed class ExportCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly Option<string> _out = new("--out")
    {
        Description = "A folder, or a workbook FILE.xlsx; files of the same name are replaced.",
        HelpName = "DIR|FILE.xlsx",
        Required = true,
    };

    public ExportCommand(Terminal terminal)
        : base("export", "A dataset out again; reading it gives the same history.", terminal)
    {
        _source.AddTo(this);
        Add(_out);
    }

    protected override int Run(Invocation run)
    {
        var dataset = _source.Load(run);
        var target = run.Asked.GetRequiredValue(_out);
        if (target.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            DatasetWriter.WriteWorkbook(target, dataset.History, dataset.Targets);
        }
        else
        {
            DatasetWriter.WriteFolder(target, dataset.History, dataset.Targets);
        }

        var cards = Figures.Whole(dataset.History.Cards.Count);
        run.Terminal.Output.WriteLine(new Phrase($"{cards} 张档案写入 {target}。", $"{cards} cards written to {target}.")
            .In(run.Language));
        return ExitCodes.Done;
    }
}
