using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;

namespace Funnel.Samples.Generation;

/// <summary>Files the cards of a dealer: who comes how, wants what, and how far decided.</summary>
internal sealed class CardFiling(Showroom showroom)
{
    private static readonly Dictionary<LeadSource, MediaSource> ByItself = new()
    {
        [LeadSource.OwnerReferral] = MediaSource.Referral,
        [LeadSource.Internal] = MediaSource.Referral,
        [LeadSource.Vip] = MediaSource.Referral,
        [LeadSource.Exhibition] = MediaSource.Exhibition,
        [LeadSource.Internet] = MediaSource.Website,
    };

    private readonly Dice _dice = showroom.Dice;
    private int _cards;

    /// <summary>How many cards are filed so far, duplicates included.</summary>
    public int Cards => _cards;

    /// <summary>A new customer on a day.</summary>
    public Opportunity File(int day)
    {
        var channel = (FilingChannel)_dice.Weighted([56, 25, 19]);
        var isWholesale = channel == FilingChannel.Outreach && _dice.Chance(150);
        var isOrdered = channel == FilingChannel.WalkIn && _dice.Chance(40);
        var rung = showroom.Ladder.Draw(_dice);
        var leadSource = LeadSourceOf(channel);
        var card = showroom.Known.Meet(new()
        {
            Id = NextId(),
            FiledOn = day,
            Owner = isWholesale ? showroom.Staff.Designated : showroom.Staff.AnyOn(day, _dice),
            Channel = channel,
            Kind = isWholesale ? CustomerKind.Wholesale : CustomerKind.Retail,
            LeadSource = leadSource,
            Media = MediaOf(leadSource),
            Model = Lineup.Models[_dice.Weighted(Lineup.ModelWeights)],
            Customer = People.Name(_dice),
            Phone = NextPhone(),
            Rung = rung,
            Contents = ContentsOf(channel),
            IsComplete = _dice.Chance(820),
            IsOrdered = isOrdered,
            IsSold = isOrdered && _dice.Chance(350),
            NextContactOn = day + (isOrdered ? _dice.Between(2, 6) : showroom.Ladder.Pause(rung, _dice)),
        });
        Write(card);
        return card;
    }

    /// <summary>The same customer filed once more, by somebody else who did not know.</summary>
    public Opportunity FileAgain(Opportunity first, int day)
    {
        var card = first with
        {
            Id = NextId(),
            FiledOn = day,
            Owner = showroom.Staff.OtherOn(day, first.Owner, _dice),
            Channel = FilingChannel.Phone,
            Kind = CustomerKind.Retail,
            LeadSource = LeadSource.Internet,
            Media = MediaSource.Website,
            Contents = ContactContents.None,
            IsComplete = false,
            ReturnsFrom = null,
            NextContactOn = day + showroom.Ladder.Pause(first.Rung, _dice),
        };
        Write(card);
        return card;
    }

    private byte[] NextId() => Ids.OfCard(showroom.Number, ++_cards);

    // Each dealer draws from its own part of the block.
    private string NextPhone() => People.Phone(((long)showroom.Number * 1_000_003) + _cards);

    private LeadSource LeadSourceOf(FilingChannel channel)
    {
        ReadOnlySpan<int> weights = channel switch
        {
            FilingChannel.WalkIn => [70, 0, 5, 3, 10, 0, 0, 1, 1, 8, 2],
            FilingChannel.Phone => [0, 60, 2, 1, 4, 0, 0, 0, 0, 25, 8],
            _ => [0, 0, 2, 2, 8, 44, 22, 8, 4, 0, 10],
        };
        return CodeLists.BuiltIn.LeadSources.Entries[_dice.Weighted(weights)].Code;
    }

    private MediaSource? MediaOf(LeadSource source)
    {
        if (_dice.Chance(120))
        {
            return null;
        }

        if (source == LeadSource.Marketing)
        {
            return _dice.Chance(500) ? MediaSource.DirectMail : MediaSource.Newspaper;
        }

        return ByItself.TryGetValue(source, out var media)
            ? media
            : CodeLists.BuiltIn.Media.Entries[_dice.Weighted([10, 7, 7, 24, 5, 6, 2, 14, 22, 3])].Code;
    }

    private ContactContents ContentsOf(FilingChannel channel)
    {
        var (presented, negotiated, driven) = channel switch
        {
            FilingChannel.WalkIn => (860, 330, 270),
            FilingChannel.Outreach => (450, 60, 50),
            _ => (250, 90, 0),
        };
        return (_dice.Chance(presented) ? ContactContents.Presentation : ContactContents.None)
            | (_dice.Chance(negotiated) ? ContactContents.Negotiation : ContactContents.None)
            | (_dice.Chance(driven) ? ContactContents.TestDrive : ContactContents.None);
    }

    private void Write(Opportunity card)
    {
        var row = showroom.Files.Cards;
        row.Text(card.Id).Text(showroom.Id).Text(card.Owner.Id);
        row.Text(Utf8Codes.CustomerKinds[(int)card.Kind]).Text(Utf8Codes.Channels[(int)card.Channel]).Day(card.FiledOn);
        row.Text(card.Model);
        row.Text(card.Media?.Value);
        row.Text(card.LeadSource.Value);
        row.Text(card.IsOrdered ? showroom.Ladder.Ordered : showroom.Ladder.CodeOf(card.Rung));
        row.Flag(card.IsComplete).Text(Utf8Codes.Contents[(int)card.Contents]);
        int? next = card.IsSold ? null : card.NextContactOn;
        row.Day(next).Text(card.Customer).Text(card.Phone);
        row.Number(card.Unit).Text(card.ReturnsFrom.AsSpan()).Only(showroom.Agreements.IsAgreed(next));
        showroom.Recordings.End(row, card.FiledOn, card.Owner.Id);
        showroom.Register.Filed(card);
        showroom.Leads.Became(card);
    }
}
