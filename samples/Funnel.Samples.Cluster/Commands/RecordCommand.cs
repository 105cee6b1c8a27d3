using System.CommandLine;
using Funnel.Domain.Wording;
using Funnel.Samples.Cluster.Dealers;
using Funnel.Samples.Cluster.Hosting;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;

namespace Funnel.Samples.Cluster.Commands;

/// <summary>Records a move of a card in the silo that holds its dealer.</summary>
internal sealed class RecordCommand : HostCommand
{
    private readonly StoreOption _store = new();
    private readonly StandardOption _standard = new();
    private readonly Option<string> _dealer = Required("--dealer", "The card's dealer.", "ID");
    private readonly Option<string> _card = Required("--card", "The card.", "ID");
    private readonly Option<string> _event =
        Required("--event", "What happened, as JSON, such as {\"move\":\"order\",\"on\":\"2010-10-06\"}.", "JSON");

    private readonly Option<string> _sent =
        Required("--sent", "An id of your own: the same one sent again records nothing more.", "ID");

    public RecordCommand(Terminal terminal)
        : base("record", "Records a move of a card, through the standard's rules.", terminal)
    {
        _store.AddTo(this);
        _standard.AddTo(this);
        Add(_dealer);
        Add(_card);
        Add(_event);
        Add(_sent);
    }

    protected override int Run(Invocation run)
    {
        var move = new MoveToRecord(
            run.Asked.GetRequiredValue(_card), run.Asked.GetRequiredValue(_event), run.Asked.GetRequiredValue(_sent));
        var told = SiloHosting.AskAsync(
            _store.Of(run.Asked, _standard.Of(run.Asked)),
            client => client.GetGrain<IDealerGrain>(run.Asked.GetRequiredValue(_dealer)).RecordAsync(move),
            run.Cancellation).GetAwaiter().GetResult();
        run.Terminal.Output.WriteLine(Say(told.Outcome).In(run.Language));
        foreach (var (zh, en) in told.Zh.Zip(told.En))
        {
            run.Terminal.Output.WriteLine(new Phrase(zh, en).In(run.Language));
        }

        return told.Outcome == MoveOutcome.Refused ? ExitCodes.ErrorsInData : ExitCodes.Done;
    }

    private static Phrase Say(MoveOutcome outcome) => outcome switch
    {
        MoveOutcome.Recorded => new("已记录。", "Recorded."),
        MoveOutcome.RecordedBefore => new("此前已记录，未作更改。", "Recorded before; nothing changed."),
        _ => new("未记录：", "Refused:"),
    };

    private static Option<string> Required(string name, string description, string value) =>
        new(name) { Description = description, HelpName = value, Required = true };
}
