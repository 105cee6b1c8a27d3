using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// Where a <see cref="CardIndex"/> has its cards from, each at a place: objects, or rows that become objects when
/// somebody asks for one. Any number of threads may ask.
/// </summary>
internal abstract class CardSource
{
    public abstract int Count { get; }

    /// <summary>The card at a place; an equal one each time.</summary>
    public abstract CustomerCard this[int place] { get; }

    public abstract CardId IdAt(int place);

    /// <summary>Where the card with an id stands, if the source can tell; −1 where it has none with this id.</summary>
    public virtual int? PlaceOf(CardId id) => null;

    public abstract DealerId DealerAt(int place);

    /// <summary>The consultant who filed the card.</summary>
    public abstract ConsultantId ConsultantAt(int place);

    public abstract ModelName ModelAt(int place);

    /// <summary>The customer's phone number, if known. Personal.</summary>
    public abstract string? PhoneAt(int place);

    public abstract CustomerKind KindAt(int place);

    public abstract int? UnitAt(int place);

    public abstract FilingChannel ChannelAt(int place);

    /// <summary>What was covered at filing.</summary>
    public abstract ContactContents ContentsAt(int place);

    public abstract LocalDate FiledOnAt(int place);

    /// <summary>The filing; the person need not be told, since no fact tells of it.</summary>
    public abstract CardFiling FilingAt(int place);

    /// <summary>
    /// Whether a card may come back from a lost one: its filing says so, or it is tied to other cards by merges.
    /// </summary>
    public abstract bool MayReturnAt(int place);

    /// <summary>The events of the card's own by which it was handed to another consultant, in their order.</summary>
    public abstract IEnumerable<(ConsultantId To, LocalDate On)> TransfersAt(int place);

    /// <summary>Reads cards one after the other, on one thread.</summary>
    public abstract CardReader OpenReader();
}
