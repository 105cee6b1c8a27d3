namespace Funnel.Domain.NetStandard;

/// <summary>
/// Says of an id that it can be read from a text, where the framework has no interface of that name; the methods that
/// read it are the id's own.
/// </summary>
internal interface IParsable<TSelf>
    where TSelf : IParsable<TSelf>;
