using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Traffic;

namespace Funnel.Samples.Generation;

/// <summary>The showroom register of a dealer: who called and who came, and what became of it.</summary>
internal sealed class TrafficRegister(Showroom showroom)
{
    private const int Opens = 9 * 60;
    private const int LastArrival = 18 * 60;

    private readonly Dice _dice = showroom.Dice;
    private int _records;

    /// <summary>The visit or call that a card was filed from.</summary>
    public void Filed(Opportunity card)
    {
        var (day, by, media) = (card.FiledOn, card.Owner, card.Media);
        if (card.Channel == FilingChannel.WalkIn)
        {
            Visit(day, by, VisitOrder.First, media, Drives(card.Contents), TrafficOutcome.Filed, card.Id);
        }
        else if (card.LeadSource == LeadSource.Call)
        {
            Call(day, by, media, TrafficOutcome.Filed, card.Id);
        }
    }

    /// <summary>A customer on file comes to the showroom.</summary>
    public void Returned(Opportunity card, int day, Seller by, VisitOrder order, ContactContents contents) =>
        Visit(day, by, order, card.Media, Drives(contents), TrafficOutcome.FollowUp, card.Id);

    /// <summary>A customer on file calls.</summary>
    public void CalledAgain(Opportunity card, int day, Seller by) =>
        Call(day, by, card.Media, TrafficOutcome.FollowUp, card.Id);

    /// <summary>Whoever leaves no name, and whoever comes for the workshop.</summary>
    public void Strangers(int day, int filings)
    {
        for (var i = 0; i < filings; i++)
        {
            if (_dice.Chance(430))
            {
                Visit(day, Anyone(day), VisitOrder.First, AnyMedia(), _dice.Chance(40), TrafficOutcome.None, null);
            }

            if (_dice.Chance(160))
            {
                Call(day, Anyone(day), AnyMedia(), TrafficOutcome.None, null);
            }

            if (_dice.Chance(70))
            {
                ServiceCall(day);
            }
        }
    }

    private static bool Drives(ContactContents contents) => contents.HasFlag(ContactContents.TestDrive);

    private Seller Anyone(int day) => showroom.Staff.AnyOn(day, _dice);

    private MediaSource? AnyMedia() => _dice.Chance(150)
        ? null
        : CodeLists.BuiltIn.Media.Entries[_dice.Weighted([8, 5, 6, 22, 4, 9, 3, 16, 22, 5])].Code;

    private void Visit(
        int day, Seller by, VisitOrder order, MediaSource? media, bool drives, TrafficOutcome outcome, byte[]? card)
    {
        var row = Start(day, by, TrafficKind.Visit, stay: outcome == TrafficOutcome.None ? (2, 35) : (8, 120));
        row.Number(_dice.Weighted([0, 45, 38, 12, 5]));
        row.Text(Utf8Codes.VisitOrders[(int)order]);
        row.Flag(true);
        Media(row, media);
        row.Flag(drives || _dice.Chance(outcome == TrafficOutcome.None ? 150 : 520));
        row.Flag(drives);
        End(row, outcome, card);
    }

    private void Call(int day, Seller by, MediaSource? media, TrafficOutcome outcome, byte[]? card)
    {
        var row = Start(day, by, TrafficKind.Call, stay: (1, 12));
        row.None(2);
        row.Flag(true);
        Media(row, media);
        row.Flag(_dice.Chance(300));
        row.Flag(false);
        End(row, outcome, card);
    }

    private void ServiceCall(int day)
    {
        var row = Start(day, Anyone(day), TrafficKind.Call, stay: (1, 6));
        row.None(2);
        row.Flag(false);
        row.None();
        row.Flag(false);
        row.Flag(false);
        End(row, TrafficOutcome.None, null);
    }

    private OutputFile Start(int day, Seller by, TrafficKind kind, (int Least, int Most) stay)
    {
        var row = showroom.Files.Traffic;
        var arrived = _dice.Between(Opens, LastArrival);
        row.Text(Ids.OfTraffic(showroom.Number, ++_records));
        row.Text(showroom.Id);
        row.Text(by.Id);
        row.Text(Utf8Codes.TrafficKinds[(int)kind]);
        row.Moment(day, arrived);
        if (_dice.Chance(20))
        {
            row.None();
        }
        else
        {
            row.Moment(day, arrived + _dice.Between(stay.Least, stay.Most));
        }

        return row;
    }

    private static void Media(OutputFile row, MediaSource? media) =>
        row.Text(media?.Value);

    private static void End(OutputFile row, TrafficOutcome outcome, byte[]? card) =>
        row.Text(Utf8Codes.TrafficOutcomes[(int)outcome]).Text(card.AsSpan()).End();
}
