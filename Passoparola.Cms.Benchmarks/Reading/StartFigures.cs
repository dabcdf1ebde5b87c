namespace Passoparola.Cms.Benchmarks.Reading;

/// <summary>Seconds until a started site was ready, on the clock and of processor time.</summary>
internal sealed record StartFigures(double Clock, double Processor);
