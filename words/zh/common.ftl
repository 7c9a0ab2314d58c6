### 多张图共用的词语。

china = 中国
united-states = 美国
us = 美国
with-aside = { $first }（{ $second }）
whose = { $who }：{ $what }

## 每行一个数据的表格

as-printed = 原文写法
as-of = 时点
evidence = 依据

## 列举

comma = 、
and = { " 与 " }
aside = ，

## 数字的性质

negotiating = 洽谈中
reported = 据报道
estimated = 估算
implied = 推算
planned = 计划中
projected = 预测

## 局限

limit-converted = 原文没有写成{ $currency }的金额，按每美元兑 { $rates } 折算；汇率由本站从文章的成对数字中选定。

## 名称与数字的列举

valued = { $name } { $value }
semicolon = ；

## 表头

company = 公司

## 由分句组成的句子

sentence = { $parts }。

## 几张表格共用的列

metric = 指标

## 各实验室与 Kimi 的图

log-scale = 对数刻度
bars = 柱形

## 以多种货币写出的金额所隐含的汇率

yuan-to-dollar = 每美元合人民币元
hkd-to-dollar = 每美元合港元
computed-rate = 由本图推算：{ $formula }。取整所容许的范围为 { $low } 至 { $high }。
computed-rate-unbounded = 由本图推算：{ $formula }。金额均为下限，汇率范围无法确定。
of-which = { $name }，{ $part }
