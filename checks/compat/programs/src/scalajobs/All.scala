package scalajobs

import org.apache.spark.{HashPartitioner, SparkConf, SparkContext, TaskContext}
import org.apache.spark.sql.SparkSession
import org.apache.spark.storage.StorageLevel

/** Datasets as Scala programs use them: class tags, implicit conversions, default arguments. */
object All {
  case class Visit(user: String, page: Int)

  def main(args: Array[String]): Unit = {
    val data = args(0)
    val sc = new SparkContext(new SparkConf().setAppName("scala"))
    println("== words")
    val counts = sc.textFile(data + "/words.txt").flatMap(_.split(" ")).filter(_.nonEmpty).map(w => (w, 1))
      .reduceByKey(_ + _)
    counts.sortByKey().collect().foreach(println)
    println(counts.map(_.swap).sortByKey(ascending = false).first())
    println(counts.sortBy(-_._2).take(1).mkString(","))

    println("== numbers")
    val numbers = sc.parallelize(1 to 10, 3)
    println(numbers.map(_ * 2).filter(_ % 3 == 0).collect().mkString(" "))
    println(numbers.reduce(_ + _) + " " + numbers.fold(0)(_ + _) + " " + numbers.aggregate(0L)(_ + _, _ + _))
    println(numbers.sum() + " " + numbers.mean() + " " + numbers.stdev())
    println(numbers.max() + " " + numbers.min() + " " + numbers.top(3).mkString(",") + " " + numbers.takeOrdered(2).mkString(","))
    println(numbers.glom().map(_.sum).collect().mkString(" "))
    println(numbers.mapPartitions(in => Iterator(in.size)).collect().toList)
    println(numbers.mapPartitionsWithIndex((i, in) => in.map(x => s"$i:$x")).collect().toList)
    println(numbers.zipWithIndex().collect().toSeq)
    println(numbers.zip(numbers.map(_ * 10)).collect().toSeq.last)
    println(numbers.groupBy(_ % 2).mapValues(_.toList.sorted).collect().toMap.toSeq.sortBy(_._1))
    println(sc.range(0, 5).collect().sum)
    println(sc.makeRDD(Seq("b", "a")).collect().sorted.mkString)
    println((numbers ++ sc.parallelize(Seq(100))).count())
    println(numbers.repartition(5).getNumPartitions + " " + numbers.coalesce(1).partitions.length)
    println(numbers.distinct().count() + " " + numbers.subtract(sc.parallelize(Seq(1, 2))).count())

    println("== pairs")
    val visits = sc.parallelize(Seq(Visit("ann", 1), Visit("bob", 2), Visit("ann", 2), Visit("cat", 9)), 2)
    val names = sc.parallelize(Seq(1 -> "home", 2 -> "search", 3 -> "help"), 2)
    val byPage = visits.map(v => (v.page, v.user))
    println(byPage.join(names).collect().sortBy(_.toString).toSeq)
    println(byPage.leftOuterJoin(names).collect().sortBy(_.toString).toSeq)
    println(byPage.fullOuterJoin(names).collect().sortBy(_.toString).toSeq)
    println(byPage.cogroup(names).mapValues { case (a, b) => (a.toList.sorted, b.toList) }.collect().sortBy(_._1).toSeq)
    println(byPage.groupByKey(1).mapValues(_.size).collect().sortBy(_._1).toSeq)
    println(sc.parallelize(Seq(1 -> "a"), 1).groupByKey().mapValues(_.mkString).collect().toSeq)
    println(byPage.aggregateByKey(0)((n, _) => n + 1, _ + _).collect().sortBy(_._1).toSeq)
    println(byPage.combineByKey((u: String) => List(u), (l: List[String], u: String) => u :: l,
      (a: List[String], b: List[String]) => a ::: b).mapValues(_.sorted).collect().sortBy(_._1).toSeq)
    println(byPage.countByKey().toSeq.sorted)
    println(byPage.partitionBy(new HashPartitioner(3)).partitioner)
    println(byPage.keys.collect().toSeq + " " + byPage.values.collect().toSeq + " " + byPage.lookup(2).sorted)
    println(visits.map(_.user).countByValue().toSeq.sorted)

    println("== shared")
    val factor = sc.broadcast(3)
    val seen = sc.longAccumulator("seen")
    println(numbers.map { x => seen.add(1); x * factor.value }.collect().sum + " " + seen.value)
    val kept = numbers.persist(StorageLevel.MEMORY_ONLY)
    println(kept.count() + " " + kept.getStorageLevel)
    println(sc.runJob(numbers, (in: Iterator[Int]) => in.sum).toSeq)
    println(sc.runJob(numbers, (t: TaskContext, in: Iterator[Int]) => t.partitionId() * 100 + in.size).toSeq)
    numbers.foreachPartition(in => require(in.nonEmpty))
    try numbers.map(x => 1 / (x - 5)).count() catch {
      case e: org.apache.spark.SparkException => println(e.getMessage.contains("/ by zero"))
    }
    class Stuck
    val stuck = new Stuck
    try numbers.map(x => stuck.hashCode + x).count() catch {
      case e: org.apache.spark.SparkException => println(e.getMessage.take(21))
    }
    sc.stop()

    println("== session")
    val spark = SparkSession.builder().appName("again").config("spark.extra", "1").getOrCreate()
    println(spark.sparkContext.parallelize(Seq(1.5, 2.5)).sum() + " " + spark.sparkContext.getConf.get("spark.extra"))
    spark.stop()
  }
}
