using System.CommandLine;
using System.Globalization;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;
using Funnel.Samples.Generation;
using NodaTime;

namespace Funnel.Samples.Console.Commands;

/// <summary>Makes up a plausible dataset.</summary>
internal sealed class GenerateCommand : HostCommand
{
    private readonly StandardOption _standard = new();
    private readonly Option<int> _dealers = NumberOption.Required("--dealers", "How many dealers.", least: 1);
    private readonly Option<int> _consultants =
        NumberOption.Required("--consultants", "How many consultants each dealer has.", least: 1);

    private readonly Option<int> _months = NumberOption.Required("--months", "How many months.", least: 1, most: 240);
    private readonly Option<long> _seed =
        NumberOption.Seed("--seed", "Any whole number; the same gives the same bytes.");

    private readonly Option<LocalDate> _from = DateOption.Required("--from", "The first day.");
    private readonly Option<string> _out = new("--out")
    {
        Description = "The folder the files go to; files of the same name are replaced.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<int?> _cards = NumberOption.Optional(
        "--cards-per-month",
        string.Create(
            CultureInfo.InvariantCulture,
            $"Cards each dealer files in a month. [default: {GenerationOptions.UsualCardsPerConsultant} a consultant]"),
        least: 0);

    private readonly Option<int?> _late = NumberOption.Optional(
        "--late",
        "Tell when rows were written down, so many in a thousand after the day they tell of. [default: not told]",
        least: 0,
        most: 1000);

    public GenerateCommand(Terminal terminal)
        : base("generate", "Make up a plausible dataset; the same arguments give the same bytes.", terminal)
    {
        Add(_dealers);
        Add(_consultants);
        Add(_months);
        Add(_seed);
        Add(_from);
        Add(_out);
        Add(_cards);
        Add(_late);
        _standard.AddTo(this);
    }

    protected override int Run(Invocation run)
    {
        var asked = run.Asked;
        var options = new GenerationOptions(
            asked.GetValue(_dealers),
            asked.GetValue(_consultants),
            asked.GetValue(_months),
            asked.GetValue(_seed),
            asked.GetValue(_from))
        {
            Standard = _standard.Of(asked),
            LatePerThousand = asked.GetValue(_late),
        };
        if (asked.GetValue(_cards) is { } perMonth)
        {
            options = options with { CardsPerMonth = perMonth };
        }

        var folder = asked.GetRequiredValue(_out);
        var cards = Generate(run, folder, options);
        run.Terminal.Output.WriteLine(new Phrase(
            $"{Figures.Whole(cards)} 张档案写入 {folder}。", $"{Figures.Whole(cards)} cards written to {folder}.")
            .In(run.Language));
        return ExitCodes.Done;
    }

    private static long Generate(Invocation run, string folder, GenerationOptions options)
    {
        using var progress = new ProgressLine(run.Terminal);
        var what = new Phrase("生成", "Generating").In(run.Language);
        return DatasetGenerator.Generate(
            folder, options, filed => progress.Show(what, filed, options.Cards), run.Cancellation);
    }
}
