namespace Funnel.Samples.Cluster.Dealers;

/// <summary>A dealer: its records lie in the silo that its grain is in.</summary>
[Alias("funnel-dealer")]
internal interface IDealerGrain : IGrainWithStringKey
{
    /// <summary>Has the dealer's records held.</summary>
    [Alias("hold")]
    public Task HoldAsync();

    /// <summary>Makes a move on one of its cards, if the rules allow it; answered once the store keeps it.</summary>
    [Alias("record")]
    public Task<RecordedMove> RecordAsync(MoveToRecord move);

    /// <summary>Goes over to another silo.</summary>
    /// <param name="silo">Its address.</param>
    [Alias("go")]
    public Task GoAsync(string silo);
}
