using System.Globalization;
using Funnel.Domain.Exchange;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Samples.Generation;

namespace Funnel.Domain.Benchmarks.Forecasts;

/// <summary>A network that is made up for a measurement, and is gone after it.</summary>
internal static class GeneratedNetwork
{
    public static FunnelHistory Of(GenerationOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("funnel-forecast-").FullName;
        try
        {
            DatasetGenerator.Generate(folder, options);
            return DatasetReader.Read(folder, new(SalesStandards.Gps.CardRules)).History;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The whole number of an option, or what it is otherwise.</summary>
    public static int Number(string[] args, string name, int otherwise)
    {
        var at = Array.IndexOf(args, name);
        return at < 0 ? otherwise : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
    }
}
