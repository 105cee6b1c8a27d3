namespace Funnel.Domain.Facts;

/// <summary>
/// A receiver that several threads can fill at a time: each is given a fork, and what a fork was given is joined to the
/// whole in order, on one thread.
/// </summary>
internal interface IForkingReceiver
{
    /// <summary>A receiver of the same type, with nothing in it, for one thread at a time.</summary>
    public IForkingReceiver Fork();

    /// <summary>Reads all that the fork was given, on the thread that gave it.</summary>
    public void Settle();

    /// <summary>Takes what a settled fork has, in its order, and leaves the fork with nothing in it.</summary>
    public void Join(IForkingReceiver fork);
}
